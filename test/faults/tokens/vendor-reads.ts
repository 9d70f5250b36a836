import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";

const path = "/v1/partner/questionnaires";

/** The vendor whose tokens are tested, and the function that makes its calls. */
export const vendor = "md-integrations";
export const functionName = "proxy-md-integrations";
export const tokenPath = "/v1/partner/auth/token";

/** Many reads of one connection at once, and the vendor's journal of their token calls. */
export function vendorReads({ info, instances }: Pick<LocalStack, "info" | "instances">) {
  const client = gatewayClient(info);
  return {
    client,
    path,
    /** The statuses of this many calls at once. */
    read: (count: number): Promise<readonly number[]> =>
      Promise.all(
        Array.from({ length: count }, async () => {
          const answer = await client.call(`/v1/${vendor}${path}`);
          await answer.arrayBuffer();
          return answer.status;
        }),
      ),
    /** The token calls in the vendor's journal. */
    tokenCalls: async () => (await client.journal(vendor)).filter((call) => call.path === tokenPath),
    /** The instances that have handled a call. */
    instancesUsed: () => instances.list(functionName).filter(({ invocations }) => invocations > 0).length,
  };
}
