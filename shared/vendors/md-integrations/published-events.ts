import type { EventDocumentation } from "../event-documentation.ts";
import { anything, type BodyFields, flag, integer, list, nullable, number, text } from "../field-rules.ts";

const stamped: BodyFields = { "/timestamp": integer, "/event_type": text };
const ofCase: BodyFields = { ...stamped, "/case_id": text, "/metadata": text };
const ofPatient: BodyFields = { ...stamped, "/patient_id": text, "/metadata": text };
const ofCaseFile: BodyFields = { ...ofCase, "/file_id": text };
const ofLink: BodyFields = { ...ofPatient, "/access_link": text };
const ofVoucher: BodyFields = {
  ...stamped,
  "/voucher_id": text,
  "/patient_id": text,
  "/partner_questionnaire_id": text,
};
const ofOrder: BodyFields = {
  ...stamped,
  "/encounter_id": text,
  "/case_id": text,
  "/order_status": text,
  "/order_details": text,
};

/** Only seen as null. */
const empty = nullable(anything);

/** The product of an offering: a medication, a compound or a supply, each with some of these members. */
const ofProduct: BodyFields = {
  "/id": text,
  "/ndc": empty,
  "/otc": empty,
  "/upc": empty,
  "/name": text,
  "/title": text,
  "/refills": integer,
  "/metadata": empty,
  "/quantity": text,
  "/created_at": text,
  "/deleted_at": empty,
  "/directions": text,
  "/updated_at": text,
  "/days_supply": empty,
  "/is_obsolete": empty,
  "/pharmacy_id": empty,
  "/clinician_id": empty,
  "/dispense_unit": text,
  "/pharmacy_name": empty,
  "/effective_date": empty,
  "/force_pharmacy": flag,
  "/pharmacy_notes": text,
  "/dispense_unit_id": integer,
  "/dosespot_supply_id": integer,
  "/allow_substitutions": flag,
};

const ofOffering: BodyFields = {
  "/id": text,
  "/case_offering_id": text,
  "/title": text,
  "/name": text,
  "/directions": text,
  "/is_additional_approval_needed": flag,
  "/thank_you_note": text,
  "/clinical_note": text,
  "/status": text,
  "/status_details": empty,
  "/order": integer,
  "/is_important": flag,
  "/offerable_type": text,
  "/offerable_id": text,
  "/order_status": empty,
  "/order_date": empty,
  "/order_details": empty,
  "/order_updated": empty,
  "/created_at": text,
  "/updated_at": text,
  "/deleted_at": empty,
  ...under("/product", ofProduct),
  "/product_id": text,
  "/product_type": text,
};

function under(pointer: string, fields: BodyFields): BodyFields {
  return Object.fromEntries(Object.entries(fields).map(([name, rule]) => [pointer + name, rule]));
}

type Payload = readonly [description: string, fields: BodyFields];

/** Events whose payload the vendor's document shows with an example. */
const inDocument: Readonly<Record<string, Payload>> = {
  case_waiting: ["The case has moved to Waiting.", ofCase],
  case_approved: [
    "The case has moved to Approved. Integrators disagree on its consequences, so the gateway passes it on without interpreting it.",
    ofCase,
  ],
  offering_submitted: [
    "A treatment is approved and ready. What that means depends on the offering. DoseSpot: the prescription was sent and the pharmacy has acknowledged it. Boothwyn: the prescription was sent, and the pharmacy is fulfilling the order. Service: its PDF can be downloaded.",
    { ...ofCase, "/offerings": list, ...under("/offerings/*", ofOffering) },
  ],
  prescription_insurance_coverage_updated: [
    "The insurance coverage of a prescription has changed. The vendor spells the member `prescrption_id`; the subject has `prescription_id`.",
    { ...ofCase, "/prescrption_id": text },
  ],
  order_status_changed: ["The status of an order has changed. `encounter_id` and `case_id` are the same id.", ofOrder],
  order_tracking_number_changed: [
    "The tracking number of an order has changed. The example only has it in the text of `order_details`.",
    ofOrder,
  ],
};

/** Events whose payload the vendor's public collection shows, by names and types of its members. */
const inCollection: Readonly<Record<string, Payload>> = {
  case_created: ["A case was created.", ofCase],
  case_transferred_to_support: ["The case was transferred to support.", ofCase],
  case_processing: ["The case has moved to Processing.", ofCase],
  case_completed: ["The case was completed.", ofCase],
  case_cancelled: ["The case was cancelled.", ofCase],
  case_assigned_to_clinician: ["The case was assigned to a clinician.", ofCase],
  case_file_added: ["A file was added to the case.", ofCaseFile],
  case_file_deleted: ["A file was deleted from the case.", ofCaseFile],
  medical_necessity_file_generated: [
    "A letter of medical necessity was generated for a patient. It names no case.",
    { ...stamped, "/file_id": text, "/patient_id": text, "/message_id": text },
  ],
  file_lab_results_processed: [
    "The lab results in a file of the case were processed. `status` is that of the file, not of the case.",
    { ...stamped, "/status": text, "/case_id": text, "/file_id": text, "/file_type": text },
  ],
  clinical_note_created: ["A clinical note was added to the case.", { ...ofCase, "/note_id": text }],
  case_tag_attached: [
    "A tag was attached to the case.",
    { ...stamped, "/encounter_id": text, "/case_id": text, "/tag_id": text, "/notes": text },
  ],
  partner_charge: [
    "The partner is charged: for a cancelled or completed case, a changed amount of a case, a text message, an identity check (Vouched), or something else. `charge_type` says which. Ids are only given where the charge has a case or a patient; amounts are numbers or texts.",
    {
      ...stamped,
      "/encounter_id": text,
      "/case_id": text,
      "/patient_id": text,
      "/charge_type": text,
      "/charge_amount": { ...number, alsoTypes: ["string"] },
      "/offering_amount_charge": number,
    },
  ],
  voucher_created: ["A voucher was created.", ofVoucher],
  voucher_updated: ["A voucher was changed.", ofVoucher],
  voucher_used: [
    "A patient has used a voucher: the case is the one that was opened with it.",
    { ...ofCase, "/voucher_id": text, "/patient_id": text },
  ],
  voucher_reminder_sent: ["The patient was reminded of a voucher.", { ...ofLink, "/voucher_id": text }],
  voucher_expired: ["A voucher has expired.", { ...ofVoucher, "/metadata": text }],
  drivers_license_requested: [
    "The patient is asked for a photo of a driver's license. `access_link` opens the page for it.",
    ofLink,
  ],
  intro_video_requested: ["The patient is asked for a video. `access_link` opens the page for it.", ofLink],
  file_upload_requested: [
    "The patient is asked for a file for the case. `access_link` opens the page for it.",
    { ...ofLink, "/case_id": text },
  ],
  exam_requested: ["The patient is asked to update an exam. `access_link` opens the page for it.", ofLink],
  patient_tag_attached: [
    "A tag was attached to the patient.",
    { ...stamped, "/patient_id": text, "/tag_id": text, "/notes": text },
  ],
  patient_created: ["A patient was created.", ofPatient],
  patient_deleted: [
    "A patient was deleted at the vendor. The gateway only passes this on: its operator erases what it has stored.",
    ofPatient,
  ],
  patient_modified: ["A patient's record has changed.", ofPatient],
  patient_opt_out: [
    "The patient has opted in to or out of e-mails or text messages. `channel` says which.",
    { ...ofPatient, "/channel": text },
  ],
  patient_insurance_coverage_updated: ["The patient's insurance coverage has changed.", ofPatient],
  message_created: [
    "A message was written. The text is not in the event: read it with the message's id.",
    { ...stamped, "/message_id": text, "/patient_id": text, "/user_type": text, "/channel": text },
  ],
  notification_sent: [
    "The patient was notified.",
    {
      ...stamped,
      "/patient_id": text,
      "/notification_id": text,
      "/notified_model_id": empty,
      "/notified_model_type": text,
      "/inbox": text,
    },
  ],
};

const entries = (
  evidence: EventDocumentation["evidence"],
  payloads: Readonly<Record<string, Payload>>,
): readonly EventDocumentation[] =>
  Object.entries(payloads).map(([name, [description, fields]]) => ({ name, evidence, description, fields }));

/** The events whose payload is known in full. */
export const publishedEvents: readonly EventDocumentation[] = [
  ...entries("documented", inDocument),
  ...entries("published", inCollection),
];
