import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { addPartner } from "../stack/add-partner.ts";
import { type CallOptions, gatewayClient } from "../stack/gateway-client.ts";

const everyGrant = vendors.flatMap(({ id }) => [`${id}/*:*`, `${id}/*:passthrough`, `${id}/*:events`]);

/** Two partners with every grant, who share one stack, and the controls of the simulated vendors. */
export async function twoPartners({ info }: Pick<LocalStack, "info">) {
  const client = gatewayClient(info);
  const partner = async (keyId: string) => {
    const { id, key } = await addPartner(info, { keyId, grants: everyGrant });
    return { id, key, call: (path: string, options: CallOptions = {}) => client.call(path, { key, ...options }) };
  };
  return { client, attacker: await partner("attacker"), victim: await partner("victim") };
}

/** What is wrong with an answer that should have this status. Reads it to its end. */
export async function wrongUnless(status: number, answer: Promise<Response>): Promise<string | undefined> {
  const response = await answer;
  const text = await response.text();
  return response.status === status ? undefined : `${response.status} ${text.slice(0, 200)}`;
}
