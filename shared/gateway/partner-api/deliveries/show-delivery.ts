import type { Log } from "../../../core/log.ts";
import type { Delivery } from "../../model/delivery.ts";
import { type DeliveryView, toDeliveryView } from "../../model/delivery-view.ts";
import type { PortalSession } from "../../model/portal-session.ts";
import { showsAnswer } from "./disclose-deliveries.ts";

/** A delivery as a caller may see it: a portal session that shows no payload shows no endpoint's answer, which may repeat one. */
export function visibleDelivery(delivery: Delivery, session: Pick<PortalSession, "payloads"> | undefined): Delivery {
  if (session?.payloads !== false) return delivery;
  return { ...delivery, attempts: delivery.attempts.map(({ response: _, ...attempt }) => attempt) };
}

/** An endpoint's answer may hold a patient's data: showing it is audited, as with a vendor's answer. */
export function createShowDelivery({ log }: { readonly log: Log }) {
  return ({ requestId, delivery }: { readonly requestId: string; readonly delivery: Delivery }): DeliveryView => {
    if (showsAnswer(delivery)) {
      const { id, partnerId: partner, vendor, connection } = delivery;
      log.info("audit.payload-read", { requestId, partner, vendor, connection, of: "delivery", delivery: id });
    }
    return toDeliveryView(delivery);
  };
}
