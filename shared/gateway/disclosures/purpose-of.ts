import { coveringGrants, type Grant } from "../../core/grants.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { GatewayEvent } from "../model/event.ts";
import type { Partner } from "../model/partner.ts";
import type { StatedPurpose } from "../model/purpose.ts";

/** The purpose of an action of a partner: that of the narrowest grant that allows it and states one. */
export function purposeOfGrants({ grants, purposes = {} }: Partner, wanted: Grant): StatedPurpose {
  const stated = coveringGrants(grants, wanted).find((grant) => purposes[grant] !== undefined);
  return (stated === undefined ? undefined : purposes[stated]) ?? null;
}

/** The purpose for which a partner sees an event: that of its grant for events, or else for those of its own jobs. */
export function purposeOfEvents(
  partner: Partner,
  { vendor, connection }: Pick<GatewayEvent, "vendor" | "connection">,
): StatedPurpose {
  if (vendor === null || connection === null) return null;
  const ofAction = (action: string) => purposeOfGrants(partner, { vendor, connection, action });
  return ofAction("events") ?? ofAction("events-own");
}

/** The purpose of a delivery: the endpoint's, or else that for which its partner sees the event. */
export function purposeOfDelivery(
  partner: Partner,
  endpoint: Pick<Endpoint, "purpose">,
  event: Pick<GatewayEvent, "vendor" | "connection">,
): StatedPurpose {
  return endpoint.purpose ?? purposeOfEvents(partner, event);
}
