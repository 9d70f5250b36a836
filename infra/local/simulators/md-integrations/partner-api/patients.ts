import { randomUUID } from "node:crypto";
import type { Account } from "./account.ts";
import { changedNow, eventsOf, recordEvent } from "./case-parts.ts";
import { metadataOf } from "./case-state.ts";
import type { Collection } from "./collection.ts";
import { type Entity, isEntity, textOf, timeText } from "./entity.ts";
import { idAt, type PartnerAnswer, type PartnerCall, type PartnerOperation } from "./partner-call.ts";
import { notFound, unprocessable } from "./refusal.ts";
import { exampleEntity, listView, oneView, shapeOf } from "./views.ts";

export function addPatient(account: Account, sent: Entity): Entity {
  const id = randomUUID();
  account.created(id);
  recordEvent(account, id, "Patient", "patient_created");
  return account.patients.put(id, {
    active: true,
    ...inVendorsForm(account, sent),
    id,
    patient_id: id,
    ...changedNow(),
  });
}

/**
 * A patient as the vendor keeps it: an address has a state, of which a request gives the name. Where the vendor normalises,
 * phone numbers and states come back in its own form.
 */
function inVendorsForm({ state }: Account, sent: Entity): Entity {
  const { address, phone_number } = sent;
  const phone = textOf(phone_number)?.replaceAll(/\D/g, "");
  const normal = state.normalise && phone !== undefined ? { phone_number: `+1${phone.slice(-10)}` } : {};
  if (!isEntity(address) || textOf(address["state_name"]) === undefined) return { ...sent, ...normal };
  const given = textOf(address["state_name"]) ?? "";
  const name = state.normalise ? given.toUpperCase() : given;
  const known = isEntity(address["state"]) ? address["state"] : {};
  return { ...sent, ...normal, address: { ...address, state: { ...known, name } } };
}

export const patientEvent = (event: string, patient: Entity) => ({
  event_type: event,
  patient_id: patient["patient_id"] ?? null,
  metadata: metadataOf(patient),
});

function createPatient({ account, operation, body }: PartnerCall): PartnerAnswer {
  const patient = addPatient(account, body);
  return { value: oneView(operation, patient), webhooks: [patientEvent("patient_created", patient)] };
}

function updatePatient(call: PartnerCall): PartnerAnswer {
  const id = idAt(call, 0);
  const { address: before } = call.account.patients.get(id);
  const { address } = call.body;
  const moved = isEntity(before) && isEntity(address) ? { address: { ...before, ...address } } : {};
  const sent = inVendorsForm(call.account, { ...call.body, ...moved });
  const patient = call.account.patients.change(id, { ...sent, updated_at: timeText() });
  recordEvent(call.account, id, "Patient", "patient_modified");
  return { value: oneView(call.operation, patient), webhooks: [patientEvent("patient_modified", patient)] };
}

/** The vendor only asks the patient to confirm by e-mail; the patient exists until then. */
const deletePatient: PartnerOperation = (call) => {
  call.account.patients.get(idAt(call, 0));
  return { value: [] };
};

/** Patients whose id, name or e-mail address has the text; all without one. */
function searchPatients(call: PartnerCall): PartnerAnswer {
  const { account, body } = call;
  const wanted = (textOf(body["search"]) ?? "").toLowerCase();
  const names = ["patient_id", "first_name", "last_name", "email", "phone_number"];
  const found = account.patients.list().filter((one) =>
    names.some((name) =>
      String(one[name] ?? "")
        .toLowerCase()
        .includes(wanted),
    ),
  );
  return { value: listView(call, found) };
}

function byEmail({ account, body }: PartnerCall, member: string): Entity | undefined {
  const email = textOf(body[member]);
  if (email === undefined) return undefined;
  const patient = account.patients.list().find((one) => one["email"] === email);
  if (patient === undefined) throw unprocessable("The selected email is invalid.");
  return patient;
}

const validateOneTimePassword: PartnerOperation = (call) => ({
  value: oneView(call.operation, byEmail(call, "email") ?? {}),
});

const sendOneTimePassword: PartnerOperation = (call) => {
  byEmail(call, "email");
  return { value: [] };
};

/** A read of something of a patient that the example shows, such as a link to a page. */
const readOfPatient: PartnerOperation = (call) => {
  call.account.patients.get(idAt(call, 0));
  return { value: shapeOf(call.operation) };
};

/** The parts of the patient that the path names. Throws `Refusal` 404 when there is none. */
export function partsOf(call: PartnerCall, name: string, listed: string, idMember: string): Collection {
  call.account.patients.get(idAt(call, 0));
  return call.account.parts(idAt(call, 0), name, listed, idMember);
}

const pharmaciesOf = (call: PartnerCall) => partsOf(call, "pharmacies", "listPatientPharmacies", "pharmacy_id");
const examsOf = (call: PartnerCall) => partsOf(call, "exams", "listPatientExams", "id");

const pharmacies: Readonly<Record<string, PartnerOperation>> = {
  listPatientPharmacies: (call) => ({ value: listView(call, pharmaciesOf(call).list()) }),
  addPatientPharmacy(call) {
    const pharmacy_id = idAt(call, 1);
    const example = exampleEntity("getPartnerPharmacy");
    pharmaciesOf(call).put(pharmacy_id, { ...example, pharmacy_id, id: pharmacy_id, patient_id: idAt(call, 0) });
    return { value: [] };
  },
  removePatientPharmacy(call) {
    pharmaciesOf(call).remove(idAt(call, 1));
    return { value: [] };
  },
};

export const patientOperations: Readonly<Record<string, PartnerOperation>> = {
  createPatient,
  getPatient: (call) => ({ value: oneView(call.operation, call.account.patients.get(idAt(call, 0))) }),
  updatePatient,
  deletePatient,
  searchPatients,
  sendOneTimePassword,
  validateOneTimePassword,
  requestPatientData(call) {
    const id = textOf(call.body["patient_id"]);
    if (id !== undefined && call.account.patients.find(id) === undefined) throw notFound();
    return { value: [] };
  },
  getPatientAuth: readOfPatient,
  getPatientDriversLicense: readOfPatient,
  getPatientIntroVideo: readOfPatient,
  getPatientFileUrl: readOfPatient,
  getPatientFormulary: readOfPatient,
  getPatientMedicationHistory: readOfPatient,
  ...pharmacies,
  listPatientExams: (call) => ({ value: listView(call, examsOf(call).list()) }),
  getPatientExam: (call) => ({ value: oneView(call.operation, examsOf(call).get(idAt(call, 1))) }),
  listPatientEvents(call) {
    call.account.patients.get(idAt(call, 0));
    return { value: listView(call, eventsOf(call.account, idAt(call, 0)).list()) };
  },
};
