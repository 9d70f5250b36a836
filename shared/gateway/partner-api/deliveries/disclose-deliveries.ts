import { mapLimit } from "../../../core/map-limit.ts";
import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Disclose } from "../../model/disclosure.ts";
import type { Partner } from "../../model/partner.ts";
import type { EventStore } from "../../ports/event-store.ts";

const readsAtOnce = 10;

/** Whether an attempt of it shows the endpoint's answer, which may repeat the event. */
export function showsAnswer({ attempts }: Delivery): boolean {
  return attempts.some(({ response }) => response !== undefined);
}

/**
 * States whose data deliveries show: that of their events. A delivery without an answer of its endpoint shows ids alone, and
 * costs no read. Deliveries of different purposes have none in common.
 */
export function createDiscloseDeliveries({ store }: { readonly store: Pick<EventStore, "findEvent"> }) {
  return async (deliveries: readonly Delivery[], partner: Partner, disclose: Disclose): Promise<void> => {
    const shown = new Map(deliveries.filter(showsAnswer).map((one) => [one.eventId, one]));
    if (shown.size === 0) return;
    const events = await mapLimit([...shown.keys()], readsAtOnce, (id) => store.findEvent(id));
    const purposes = new Set([...shown.values()].map((one) => purposeOfEvents(partner, one)));
    const [purpose = null] = purposes.size === 1 ? purposes : [];
    disclose([...new Set(events.flatMap((event) => event?.about?.keys ?? []))], purpose);
  };
}
