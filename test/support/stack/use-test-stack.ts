import { afterAll } from "vitest";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { gatewayClient } from "./gateway-client.ts";
import { startTestStack } from "./start-test-stack.ts";

type Options = Parameters<typeof startTestStack>[0];

/** A stack for the tests of one file, with clients of it. Both end behind the last test. */
export async function useTestStack<Clients extends object>(
  clientsOf: (stack: LocalStack) => Clients | Promise<Clients>,
  options?: Options,
): Promise<{ readonly stack: LocalStack; readonly clients: Clients }> {
  const stack = await startTestStack(options);
  afterAll(() => stack.stop());
  const clients = await clientsOf(stack);
  // Hooks run in the reverse order: clients stop before their stack.
  afterAll(() => ("stop" in clients && typeof clients.stop === "function" ? clients.stop() : undefined));
  return { stack, clients };
}

/** A stack for the tests of one file, with a partner that also has the simulators' controls. */
export async function useGateway(
  options?: Options,
): Promise<{ readonly stack: LocalStack; readonly client: ReturnType<typeof gatewayClient> }> {
  const { stack, clients } = await useTestStack(({ info }) => gatewayClient(info), options);
  return { stack, client: clients };
}
