import type { Clock } from "../../core/clock.ts";
import { mapLimit } from "../../core/map-limit.ts";
import { isKept } from "../../http/body.ts";
import type { Endpoint, EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EventBodyLedger } from "../ports/event-body-ledger.ts";
import type { StoredEvent } from "../ports/event-ledger.ts";
import type { ErasureLedger, SubjectLedger } from "../ports/subject-ledger.ts";
import { eventBodyId } from "../webhooks/event-bodies.ts";
import { deliveryId } from "../webhooks/event-id.ts";

export interface EraseEventDependencies {
  readonly ledger: ErasureLedger & Pick<SubjectLedger, "removeNote"> & Pick<EventBodyLedger, "planBody">;
  readonly endpoints: Pick<EndpointDirectory, "listAll">;
  readonly clock: Clock;
}

export interface ErasedEvent {
  readonly deliveries: readonly string[];
  /** Until when workers may be at attempts that they had begun; epoch milliseconds, 0 when none was. */
  readonly underWayUntil: number;
}

/** Ids of the deliveries that an event may have: to endpoints that matched at first, and to those that there are. */
export function possibleDeliveries(
  eventId: string,
  event: Pick<StoredEvent, "endpoints"> | undefined,
  endpoints: readonly Pick<Endpoint, "id">[],
): readonly string[] {
  const matched = (event?.endpoints ?? []).map(({ endpointId }) => endpointId);
  return [...new Set([...matched, ...endpoints.map(({ id }) => id)])].map((endpoint) => deliveryId(eventId, endpoint));
}

/** Until then the event is gone from which the sweeper sees that nobody needs the body. */
const bodyLookMs = 10_000;
const atOnce = 25;

/**
 * Removes an event with its deliveries, then the notes of it: whoever is cut short finds it by them again. Its body, if
 * it stands apart, is the sweeper's, who finds no event with it any more.
 *
 * @param event as it stands, or `undefined` where a try that was cut short has removed it
 */
export async function eraseEvent(
  { ledger, endpoints, clock }: EraseEventDependencies,
  id: string,
  event: StoredEvent | undefined,
): Promise<ErasedEvent> {
  const deliveries = possibleDeliveries(id, event, await endpoints.listAll());
  const ends = await mapLimit(deliveries, atOnce, (delivery) => ledger.eraseDelivery(delivery));
  if (event !== undefined && isKept(event.body)) {
    await ledger.planBody(eventBodyId(event.body.key), clock.now() + bodyLookMs);
  }
  await ledger.eraseEvent(id);
  for (const key of event?.about?.keys ?? []) await ledger.removeNote(key, id);
  return {
    deliveries: deliveries.filter((_, index) => ends[index] !== undefined),
    underWayUntil: Math.max(0, ...ends.map((end) => end ?? 0)),
  };
}
