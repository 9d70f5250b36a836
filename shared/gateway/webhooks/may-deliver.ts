import { testEventType } from "../../core/own-event-types.ts";
import type { Delivery } from "../ports/delivery-ledger.ts";
import type { Endpoint, EndpointDirectory } from "../ports/endpoint-directory.ts";
import type { EventLedger, StoredEvent } from "../ports/event-ledger.ts";
import type { Partner, PartnerDirectory } from "../ports/partner-directory.ts";
import { isSubscribed, maySee } from "./match-endpoints.ts";

export interface DeliveryParties {
  readonly event: StoredEvent | undefined;
  readonly endpoint: Endpoint | undefined;
  readonly partner: Partner | undefined;
}

/** What an attempt may do now; `why` is what the partner reads, `gone` that it will never be otherwise. */
export type DeliveryVerdict =
  | { readonly send: true; readonly event: StoredEvent; readonly endpoint: Endpoint }
  | { readonly send: false; readonly why: string; readonly gone: boolean };

/** Judges a delivery by the state of today: what was allowed when its event came in may be no longer. */
export function mayDeliver({ event, endpoint, partner }: DeliveryParties): DeliveryVerdict {
  const refuse = (why: string, gone = false): DeliveryVerdict => ({ send: false, why, gone });
  if (event === undefined) return refuse("the event is no longer kept", true);
  if (endpoint === undefined) return refuse("the endpoint was deleted", true);
  if (partner?.status !== "active") return refuse("the partner is disabled");
  if (endpoint.status === "disabled") return refuse("the endpoint is disabled");
  if (!maySee(partner, event)) return refuse("the grant for these events was withdrawn");
  const isTest = event.type === testEventType;
  if (!isTest && !isSubscribed(endpoint, event)) return refuse("the endpoint no longer asks for such events");
  return { send: true, event, endpoint };
}

/** Reads what the verdict needs, as it is now. */
export async function findParties(
  ledger: Pick<EventLedger, "findEvent">,
  endpoints: Pick<EndpointDirectory, "find">,
  partners: Pick<PartnerDirectory, "findPartner">,
  delivery: Delivery,
): Promise<DeliveryParties> {
  const [event, endpoint, partner] = await Promise.all([
    ledger.findEvent(delivery.eventId),
    endpoints.find(delivery.partnerId, delivery.endpointId),
    partners.findPartner(delivery.partnerId),
  ]);
  return { event, endpoint, partner };
}
