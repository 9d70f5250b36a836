import type { EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EventLedger, GatewayEvent, StoredEvent } from "../ports/ledger.ts";
import type { PartnerDirectory } from "../ports/partner-directory.ts";
import { type KeepBodyDependencies, placeBody } from "./event-bodies.ts";
import { type FanOutDependencies, fanOut } from "./fan-out.ts";
import { matchEndpoints } from "./match-endpoints.ts";

export interface KeepEventDependencies extends FanOutDependencies, Pick<KeepBodyDependencies, "eventBodies"> {
  readonly ledger: FanOutDependencies["ledger"] & KeepBodyDependencies["ledger"] & Pick<EventLedger, "keepEvent">;
  readonly endpoints: EndpointDirectory;
  readonly partners: PartnerDirectory;
}

/**
 * Keeps an event together with the endpoints that match it now, then fans it out. Where it stands already, the
 * endpoints stored with it count: a repetition reaches the same ones, whatever was changed meanwhile.
 *
 * @param except the one endpoint that does not get it
 * @returns the event that stands
 */
export async function keepEvent(
  dependencies: KeepEventDependencies,
  event: GatewayEvent,
  body: Uint8Array,
  except?: string,
): Promise<StoredEvent> {
  const { ledger, endpoints, partners, clock, waits } = dependencies;
  const all = event.late ? [] : await matchEndpoints(endpoints, partners, event);
  const matching = all.filter(({ endpointId }) => endpointId !== except);
  const placed = await placeBody(dependencies, event.id, body);
  const kept = await ledger.keepEvent(
    { ...event, endpoints: matching, body: placed, fannedOut: matching.length === 0 },
    clock.now() + waits.sweepAfter,
  );
  await fanOut(dependencies, kept);
  return kept;
}
