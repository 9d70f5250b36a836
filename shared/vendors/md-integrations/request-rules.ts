import {
  doubtful,
  each,
  flag,
  list,
  nullable,
  object,
  oneOf,
  required,
  text,
  uuid,
  type VendorRequestRules,
} from "../field-rules.ts";
import { offeringFields, partnerOfferingFields, specialtyOfferingFields } from "./offering-fields.ts";
import { testableEvents } from "./testable-events.ts";

const files = { "/files": list, "/files/*/id": required(uuid) };

/** Bodies for which the document has a table of fields. Examples, and values shown for parameters, are not rules. */
const tables: VendorRequestRules = {
  createPatientMessage: {
    body: {
      "/channel": required(text),
      "/text": text,
      "/reference_message_id": uuid,
      ...files,
      "/is_notification_sent": flag,
      "/notified_models": list,
      "/notified_models/*/notified_model_type": required(oneOf("clinician", "support-staff", "mdi-support-staff")),
      "/notified_models/*/notified_model_id": uuid,
    },
  },
  createSupportStaff: {
    body: {
      "/first_name": required(text),
      "/last_name": required(text),
      "/email": required(text),
      "/photo_id": uuid,
      "/active": required(flag),
      "/timezone_id": required(uuid),
    },
  },
  updateInternalSupportStaff: {
    body: {
      "/first_name": text,
      "/last_name": text,
      "/email": text,
      "/photo_id": uuid,
      "/active": flag,
      "/password": text,
      // Marked as required, although the password that it confirms is not.
      "/password_confirmation": doubtful(required(text)),
      "/timezone_id": uuid,
      "/permissions": list,
      "/permissions/*": oneOf("live", "sandbox"),
    },
  },
  // The three tables of offerings are flat, their examples nest the same fields under `product`.
  createPartnerOffering: { body: each(doubtful, partnerOfferingFields) },
  createSpecialtyOffering: { body: each(doubtful, specialtyOfferingFields) },
  updateOffering: { body: each(doubtful, offeringFields) },
  replicateQuestionnaire: { body: { "/partner_id": uuid } },
  replicateOffering: { body: { "/partner_id": uuid } },
  // The example has none of the table's fields.
  updatePartnerTag: {
    body: each(doubtful, {
      "/name": text,
      "/description": text,
      "/color": text,
      "/removable_role": text,
      "/auto_detach_status": list,
    }),
  },
  testWebhook: {
    body: {
      "/event": required(oneOf(...testableEvents)),
      "/metadata": object,
      "/encounter_id": uuid,
      "/voucher_id": uuid,
      "/patient_id": uuid,
      "/message_id": uuid,
      "/channel": oneOf("patient", "support"),
      "/from": oneOf("support", "patient", "clinician"),
      "/message": text,
      "/environment_id": required(uuid),
    },
  },
  createTestPatientMessage: {
    body: {
      "/channel": required(text),
      "/clinician_id": uuid,
      "/support_staff_id": uuid,
      "/text": text,
      "/reference_message_id": uuid,
      ...files,
    },
  },
};

/** The tables do not mention null, but examples have it for optional fields: it is allowed there. */
export const requestRules: VendorRequestRules = Object.fromEntries(
  Object.entries(tables).map(([id, { body = {} }]) => [
    id,
    { body: each((rule) => (rule.required ? rule : nullable(rule)), body) },
  ]),
);
