import type { SimulatedConnection } from "../calls/connection.ts";
import type { CausedWebhook } from "../calls/vendor-call.ts";
import { sendWebhooks } from "./send-webhooks.ts";

/** As often as MD Integrations tries again, which waits a quarter of an hour each time. */
const again = { retries: 4, retryDelayMs: 250 };

/**
 * Sends the webhooks that a vendor's work causes, one after another, so that they arrive in their order.
 *
 * @param url the gateway's webhook address without the connection, read for each
 * @param stopping ends the sending
 */
export function webhookOutbox(
  url: () => string,
  own: readonly SimulatedConnection[],
  stopping: AbortSignal,
): (webhooks: readonly CausedWebhook[]) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (webhooks) => {
    for (const webhook of webhooks) {
      const order = { ...webhook, ...again, times: 1, badSignature: false };
      last = last.then(() => (stopping.aborted ? undefined : sendWebhooks(url(), own, order, stopping)));
    }
  };
}
