import { scalarText, Verbatim, type Writable } from "../json/raw-json.ts";
import {
  documentedPrescription,
  type Patient,
  type Prescription,
  patients,
  prescriptions,
} from "./pharmacy-records.ts";
import type { Refills } from "./refills.ts";

type Members = ReadonlyMap<string, string>;

/** An id as the vendor writes it: a number if it is all digits, else a string. */
const idValue = (id: string): Writable => (/^[1-9]\d*$/.test(id) ? new Verbatim(id) : id);

const digits = (phone: string) => phone.replaceAll(/\D/g, "");

function patientValue(patient: Patient): { readonly [key: string]: Writable } {
  return {
    patient_id: idValue(patient.id),
    first_name: patient.firstName,
    last_name: patient.lastName,
    gender: patient.gender,
    phone_number: patient.phone,
    external_patient_id: patient.externalId,
  };
}

/** A patient without a record for whom a refill was requested, under the caller's own id. */
function patientOfRefill(id: string): Patient {
  return { id, firstName: "Sample", lastName: "Caller", gender: "Female", phone: "5555550199", externalId: id };
}

/**
 * `data` for a patient named by `patient_id`, or by `phone_number` as the document's example has it, or by
 * `patient_phone` as its prose has it. Undefined when unknown.
 */
export function findPatient(request: Members, refills: Refills): Writable | undefined {
  const id = scalarText(request.get("patient_id"));
  const phone = scalarText(request.get("phone_number") ?? request.get("patient_phone"));
  const known = patients.find((one) => one.id === id || (phone !== undefined && one.phone === digits(phone)));
  const patient = known ?? (id !== undefined && refills.ofPatient(id).length > 0 ? patientOfRefill(id) : undefined);
  if (!patient) return undefined;
  return { patient: patientValue(patient) };
}

/** With the members that the document's own prescription has; of `status_ivr` it has one value. */
function prescriptionValue(one: Prescription): Writable {
  return {
    prescription_id: idValue(one.id),
    formula_id: idValue(one.formula),
    refills_remaining: one.refillsRemaining,
    rx_number: idValue(one.rxNumber),
    refills: one.refillsRemaining,
    days_authorized: 50,
    date_written: "01/22/2024",
    date_expire: "01/21/2025",
    status: "Active",
    external_prescription_id: "",
    status_ivr: one.refillsRemaining === 0 ? "no_refills" : "",
  };
}

/** The prescription of an rx number that only a refill request contains. */
function prescriptionOfRefill(rxNumber: string, refills: Refills): Prescription | undefined {
  const [refill] = refills.ofRx(rxNumber);
  const patient = refill?.patient;
  if (patient === undefined) return undefined;
  return { id: "63841558324288999", patient, rxNumber, formula: "6383184943340999", refillsRemaining: 1 };
}

/**
 * `data` for the prescriptions named by `rx_number`, `prescription_id` or `patient_id`, the document's whole answer for
 * its own prescription, or undefined when there is none.
 */
export function findPrescriptions(
  request: Members,
  refills: Refills,
): { data: Writable } | { whole: string } | undefined {
  const rxNumber = scalarText(request.get("rx_number"));
  const wanted: Partial<Prescription> = {
    ...asked("rxNumber", rxNumber),
    ...asked("id", scalarText(request.get("prescription_id"))),
    ...asked("patient", scalarText(request.get("patient_id"))),
  };
  if (Object.keys(wanted).length === 0) return undefined;
  const known = prescriptions.filter((one) => fits(one, wanted));
  const found = known.length > 0 || rxNumber === undefined ? known : [prescriptionOfRefill(rxNumber, refills)];
  const [first] = found;
  if (!first) return undefined;
  if (first.id === documentedPrescription.id) return { whole: documentedPrescription.answer };
  const patient = patients.find((one) => one.id === first.patient) ?? patientOfRefill(first.patient);
  return {
    data: {
      patient: patientValue(patient),
      total_prescriptions: found.length,
      prescriptions: found.flatMap((one) => (one ? [prescriptionValue(one)] : [])),
    },
  };
}

const asked = (field: keyof Prescription, value: string | undefined): Partial<Prescription> =>
  value === undefined ? {} : { [field]: value };

function fits(one: Prescription, wanted: Partial<Prescription>): boolean {
  return (
    (wanted.rxNumber ?? one.rxNumber) === one.rxNumber &&
    (wanted.id ?? one.id) === one.id &&
    (wanted.patient ?? one.patient) === one.patient
  );
}
