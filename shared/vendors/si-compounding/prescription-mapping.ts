import type { PrescriptionMapping } from "../prescription-mapping.ts";

const saysSuccess = "It says whether the call succeeded: where it did not, the gateway's problem quotes it.";

/** Prescriptions as `POST /v1/prescriptions/search` has them. */
export const prescriptionMapping: PrescriptionMapping = {
  operation: "getPrescription",
  request: {
    rxNumber: "/request/rx_number",
    prescriptionId: "/request/prescription_id",
    patientId: "/request/patient_id",
  },
  answer: {
    list: "/data/prescriptions",
    total: { from: "/data/total_prescriptions", as: "integer" },
    fields: {
      id: { from: "/prescription_id", as: "id" },
      rxNumber: { from: "/rx_number", as: "id" },
      formulaId: { from: "/formula_id", as: "id" },
      refills: { from: "/refills", as: "integer" },
      refillsRemaining: { from: "/refills_remaining", as: "integer" },
      daysAuthorized: { from: "/days_authorized", as: "integer" },
      writtenOn: { from: "/date_written", as: "month-day-year" },
      expiresOn: { from: "/date_expire", as: "month-day-year" },
      externalId: { from: "/external_prescription_id", as: "id" },
    },
    vendorStatus: {
      status: { from: "/status", as: "verbatim" },
      status_ivr: { from: "/status_ivr", as: "verbatim" },
    },
    patient: {
      id: { from: "/data/patient/patient_id", as: "id" },
      firstName: { from: "/data/patient/first_name", as: "text" },
      lastName: { from: "/data/patient/last_name", as: "text" },
      gender: { from: "/data/patient/gender", as: "text" },
      phone: { from: "/data/patient/phone_number", as: "text" },
      externalId: { from: "/data/patient/external_patient_id", as: "text" },
    },
  },
  noRefills: { member: "status_ivr", value: "no_refills" },
  leftOut: {
    "/error": saysSuccess,
    "/msg": saysSuccess,
    "/data/total_prescriptions": "It counts the list, which is whole in `data`.",
  },
};
