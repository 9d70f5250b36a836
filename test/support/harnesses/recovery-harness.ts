import type { Delivery } from "../../../shared/gateway/model/delivery.ts";
import { deliveryId } from "../../../shared/gateway/model/event-id.ts";
import { anEndpoint } from "../builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../builders/an-event.ts";
import { redeliveryHarness } from "./redelivery-harness.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A harness without events, ten days after its endpoints were created. */
export function recoveryHarness() {
  const harness = redeliveryHarness({ endpoints: [anEndpoint(), anEndpoint({ id: "ep_2" })] });
  harness.clock.advance(10 * day);
  const now = harness.clock.now();
  const ago = (ms: number) => new Date(now - ms).toISOString();
  let made = 0;
  /** Stores an event of that time, with a failed delivery to `ep_1` unless `null`. */
  const addEvent = async (receivedAt: number, delivery: Partial<Delivery> | null, event: object = {}) => {
    made += 1;
    const kept = anEvent({ id: `evt_${made}`, receivedAt, fannedOut: true, ...event });
    await harness.store.storeEvent(kept, 0);
    const id = deliveryId(kept.id, "ep_1");
    const failed = aDelivery({ id, eventId: kept.id, createdAt: receivedAt, status: "failed", nextAttemptAt: null });
    const attempts = [{ at: receivedAt, status: 500, durationMs: 1, error: "Answered 500." }];
    if (delivery !== null) {
      await harness.store.addDelivery({ ...failed, attempts, attempted: 1, ...delivery }, 0);
      await harness.store.table.update({ pk: id, sk: "delivery" }, { remove: ["dueAt", "dueShard"] });
    }
    return id;
  };
  const recover = (body: object, endpoint = "ep_1") => harness.call("POST", `/v1/endpoints/${endpoint}/recover`, body);
  const recovery = async (endpoint = "ep_1") => (await harness.call("GET", `/v1/endpoints/${endpoint}/recovery`)).body;
  /** Processes the event queue until it is empty. */
  const processPage = async () => {
    for (let sent = harness.eventQueue.sent.splice(0); sent.length > 0; sent = harness.eventQueue.sent.splice(0)) {
      for (const { message, delaySeconds } of sent) {
        harness.clock.advance(delaySeconds * 1_000);
        await harness.processEventWork(message);
      }
    }
  };
  const statusOf = async (id: string) => (await harness.store.findDelivery(id))?.status;
  return { harness, now, ago, addEvent, recover, recovery, processPage, statusOf };
}
