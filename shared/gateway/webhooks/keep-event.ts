import type { EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EventLedger, GatewayEvent, StoredEvent } from "../ports/event-ledger.ts";
import type { PartnerDirectory } from "../ports/partner-directory.ts";
import type { SubjectLedger } from "../ports/subject-ledger.ts";
import { type EraseEventDependencies, eraseEvent } from "../privacy/erase-event.ts";
import { isForgotten } from "../privacy/is-forgotten.ts";
import { type KeepBodyDependencies, placeBody } from "./event-bodies.ts";
import { type FanOutDependencies, fanOut } from "./fan-out.ts";
import { matchEndpoints } from "./match-endpoints.ts";

export interface KeepEventDependencies extends FanOutDependencies, Pick<KeepBodyDependencies, "eventBodies"> {
  readonly ledger: FanOutDependencies["ledger"] &
    KeepBodyDependencies["ledger"] &
    EraseEventDependencies["ledger"] &
    Pick<SubjectLedger, "findTombstones"> &
    Pick<EventLedger, "keepEvent">;
  readonly endpoints: EndpointDirectory;
  readonly partners: PartnerDirectory;
}

/**
 * Keeps an event together with the endpoints that match it now, then fans it out. Where it stands already, the
 * endpoints stored with it count: a repetition reaches the same ones, whatever was changed meanwhile.
 *
 * @param except the one endpoint that does not get it
 * @returns the event that stands, or `undefined` when somebody whom it is about was deleted meanwhile
 */
export async function keepEvent(
  dependencies: KeepEventDependencies,
  event: GatewayEvent,
  body: Uint8Array,
  except?: string,
): Promise<StoredEvent | undefined> {
  const { ledger, endpoints, partners, clock, waits } = dependencies;
  const all = event.late ? [] : await matchEndpoints(endpoints, partners, event);
  const matching = all.filter(({ endpointId }) => endpointId !== except);
  const placed = await placeBody(dependencies, event.id, body);
  const kept = await ledger.keepEvent(
    { ...event, endpoints: matching, body: placed, fannedOut: matching.length === 0 },
    clock.now() + waits.sweepAfter,
  );
  // After the put: a deletion that does not find the event here has its tombstone found now.
  if (await isForgotten(ledger, kept)) {
    await eraseEvent(dependencies, kept.id, kept);
    return undefined;
  }
  await fanOut(dependencies, kept);
  return kept;
}
