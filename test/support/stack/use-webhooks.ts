import { afterEach } from "vitest";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { startTestStack } from "./start-test-stack.ts";
import { useTestStack } from "./use-test-stack.ts";
import { type DeliveryBody, type EndpointBody, webhookClients } from "./webhook-clients.ts";

/** A stack for the tests of one file about webhooks; no test sees an endpoint or a message of another one. */
export async function useWebhooks(options?: Parameters<typeof startTestStack>[0]): Promise<{
  readonly stack: LocalStack;
  readonly clients: ReturnType<typeof webhookClients>;
  /** A name that no other test uses, for its endpoint and its case. */
  readonly newName: () => string;
  readonly deliveriesOf: (endpoint: EndpointBody) => Promise<readonly DeliveryBody[]>;
}> {
  const { stack, clients } = await useTestStack(webhookClients, options);
  let names = 0;
  afterEach(async () => {
    await clients.quiet();
    await clients.removeEndpoints();
  });
  return {
    stack,
    clients,
    newName: () => {
      names += 1;
      return `hook-${names}`;
    },
    deliveriesOf: ({ id }) => clients.listAll<DeliveryBody>(`/v1/endpoints/${id}/deliveries`),
  };
}
