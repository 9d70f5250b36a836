import type { EventDocumentation } from "../event-documentation.ts";
import { type BodyFields, integer, list, text } from "../field-rules.ts";

const stamped: BodyFields = { "/timestamp": integer, "/event_type": text };
const ofCase: BodyFields = { ...stamped, "/case_id": text, "/metadata": text };
const ofOrder: BodyFields = {
  ...stamped,
  "/encounter_id": text,
  "/case_id": text,
  "/order_status": text,
  "/order_details": text,
};

/** Events whose payload the vendor's document shows. */
const documented: readonly EventDocumentation[] = [
  {
    name: "case_waiting",
    evidence: "documented",
    description: "A case waits: the clinician needs something from the patient.",
    fields: ofCase,
  },
  {
    name: "case_approved",
    evidence: "documented",
    description:
      "A case was approved. Integrators disagree on its consequences, so the gateway passes it on without interpreting it.",
    fields: ofCase,
  },
  {
    name: "offering_submitted",
    evidence: "documented",
    description:
      "A treatment is ready: the pharmacy has acknowledged a prescription, an order is in progress, or a service's PDF can be fetched.",
    fields: {
      ...ofCase,
      "/offerings": list,
      "/offerings/*/id": text,
      "/offerings/*/case_offering_id": text,
      "/offerings/*/title": text,
      "/offerings/*/name": text,
      "/offerings/*/status": text,
      "/offerings/*/product_type": text,
    },
  },
  {
    name: "prescription_insurance_coverage_updated",
    evidence: "documented",
    description:
      "The insurance coverage of a prescription has changed. The vendor spells the field `prescrption_id`; the subject has `prescription_id`.",
    fields: { ...ofCase, "/prescrption_id": text },
  },
  {
    name: "order_status_changed",
    evidence: "documented",
    description: "The status of an order has changed. `encounter_id` and `case_id` are the same id.",
    fields: ofOrder,
  },
  {
    name: "order_tracking_number_changed",
    evidence: "documented",
    description: "The tracking number of an order has changed; the example only has it in the text of `order_details`.",
    fields: ofOrder,
  },
];

/** Names from the list of events that the vendor can send on trial; fields are those that public code reads. */
const named: Readonly<Record<string, BodyFields>> = {
  case_created: {},
  case_processing: {},
  case_assigned_to_clinician: {},
  case_transferred_to_support: {},
  case_cancelled: {},
  case_completed: ofCase,
  message_created: { ...stamped, "/message_id": text, "/patient_id": text, "/user_type": text, "/channel": text },
  patient_modified: {},
  patient_deleted: {},
  prescription_submitted: {},
  voucher_used: {},
};

/** Names and fields from public code alone, as they are spelt there. */
const unconfirmed: Readonly<Record<string, BodyFields>> = {
  case_assigned: {},
  case_support: {},
  case_clinically_approved: {},
  case_declined: {},
  case_tag_added: {},
  case_tag_attached: {},
  case_file_added: {},
  case_file_deleted: {},
  case_order_created: { "/event_type": text, "/case_id": text, "/case_order_id": text, "/order_status": text },
  case_order_updated: {
    "/event_type": text,
    "/case_id": text,
    "/case_order_id": text,
    "/order_status": text,
    "/tracking_number": text,
  },
  new_case_message: {},
  clinical_note_created: {},
  medical_necessity_file_generated: {},
  file_lab_results_processed: {},
  partner_charge: {},
  partner_additional_charge: {},
  vouched_amount_charge: {},
  voucher_created: {},
  voucher_updated: {},
  voucher_reminder_sent: {},
  voucher_expired: {},
  drivers_license_requested: { ...stamped, "/access_link": text, "/patient_id": text, "/metadata": text },
  intro_video_requested: { "/event_type": text, "/access_link": text, "/patient_id": text, "/metadata": text },
  file_upload_requested: {},
  exam_requested: {},
  preferred_pharmacy_requested: {},
  patient_created: {},
  patient_tag_attached: {},
  patient_opt_out: {},
  patient_insurance_coverage_updated: {},
  notification_sent: {},
};

const entries = (
  evidence: EventDocumentation["evidence"],
  events: Readonly<Record<string, BodyFields>>,
): EventDocumentation[] =>
  Object.entries(events).map(([name, fields]) => ({
    name,
    evidence,
    // Every payload that is known in full bears these two.
    fields: Object.keys(fields).length === 0 ? stamped : fields,
  }));

/** Every event that the vendor is known to send. Any other passes through under its own name. */
export const eventTypes: readonly EventDocumentation[] = [
  ...documented,
  ...entries("named", named),
  ...entries("unconfirmed", unconfirmed),
];
