import { setTimeout as wait } from "node:timers/promises";
import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import type { gatewayClient } from "../../support/stack/gateway-client.ts";
import type { LostKind, PreparedWrite } from "./lost-kinds.ts";

/** Longer than a function and its lease, or the longest hold of a circuit, can last. */
const maxCallMs = 240_000;

/** Between two calls under a key, where the answer does not say for how long its partner is to wait. */
const retryMs = 50;

interface KeyedCall extends PreparedWrite {
  readonly method: LostKind["method"];
  readonly key: string;
}

/** The job of a call, and whether its answer came. */
interface SentJob {
  readonly id: string;
  readonly isAnswered: boolean;
}

/**
 * Makes a call that is refused, or whose function was too slow for its caller, again under its key until its job has ended, as
 * its answer asks: lost answers open the circuit of their operation.
 *
 * @param inTurn begins a call when it is its turn
 */
export function sendUnderKey(
  client: ReturnType<typeof gatewayClient>,
  inTurn: <Result>(act: () => Promise<Result>) => Promise<Result>,
) {
  return async (
    { vendor, connection, credentials: { tenants } }: SimulatedConnection,
    { method, path, body, key }: KeyedCall,
  ): Promise<SentJob> => {
    const headers = {
      "gateway-connection": connection,
      "idempotency-key": key,
      ...(Array.isArray(tenants) && { "tenant-id": String(tenants[0]) }),
    };
    const call = { method, headers, body: JSON.stringify(body) };
    const end = performance.now() + maxCallMs;
    for (;;) {
      const { answer, text } = await inTurn(async () => {
        const given = await client.call(`/v1/${vendor}${path}`, call);
        return { answer: given, text: await given.text() };
      });
      if (answer.ok || answer.status === 504)
        return { id: answer.headers.get("gateway-job") ?? "", isAnswered: answer.ok };
      if (performance.now() > end) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
      const seconds = Number(answer.headers.get("retry-after") ?? 0);
      await wait(seconds > 0 ? seconds * 1_000 : retryMs);
    }
  };
}
