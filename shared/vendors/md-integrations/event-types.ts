import type { EventDocumentation } from "../event-documentation.ts";
import { type BodyFields, integer, text } from "../field-rules.ts";
import { publishedEvents } from "./published-events.ts";

/** Every payload that is known has these two. */
const stamped: BodyFields = { "/timestamp": integer, "/event_type": text };

/** From the document's list of events that the vendor can send on trial; no payload of it is known. */
const named: EventDocumentation = {
  name: "prescription_submitted",
  evidence: "named",
  description: "A prescription was submitted.",
  fields: stamped,
};

/** Names and fields from public code alone, as they are spelt there. */
const unconfirmed: Readonly<Record<string, BodyFields>> = {
  case_assigned: stamped,
  case_support: stamped,
  case_clinically_approved: stamped,
  case_declined: stamped,
  case_tag_added: stamped,
  case_order_created: { "/event_type": text, "/case_id": text, "/case_order_id": text, "/order_status": text },
  case_order_updated: {
    "/event_type": text,
    "/case_id": text,
    "/case_order_id": text,
    "/order_status": text,
    "/tracking_number": text,
  },
  new_case_message: stamped,
  partner_additional_charge: stamped,
  vouched_amount_charge: stamped,
};

/** The vendor's collection has its title and no payload; one receiver treats its body as opaque. */
const preferredPharmacy: EventDocumentation = {
  name: "preferred_pharmacy_requested",
  evidence: "unconfirmed",
  description:
    "The patient is asked for a preferred pharmacy. The vendor publishes no payload. A body that is not JSON arrives as `md-integrations.unknown`, in `dataBase64`.",
  fields: stamped,
};

/** Every event that the vendor is known to send. Any other passes through under its own name. */
export const eventTypes: readonly EventDocumentation[] = [
  ...publishedEvents,
  named,
  preferredPharmacy,
  ...Object.entries(unconfirmed).map(([name, fields]) => ({ name, evidence: "unconfirmed", fields }) as const),
];
