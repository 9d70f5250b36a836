import type { Operation } from "../types.ts";

const paths: readonly (readonly [id: string, method: Operation["method"], path: string])[] = [
  ["getOwnPartner", "GET", ""],
  ["createPatient", "POST", "/patients"],
  ["getPatient", "GET", "/patients/{patient_id}"],
  ["updatePatient", "PATCH", "/patients/{patient_id}"],
  ["deletePatient", "DELETE", "/patients/{patient_id}"],
  ["searchPatients", "POST", "/patients/search"],
  ["listPatientCases", "GET", "/patients/{patient_id}/cases"],
  ["listPatientEvents", "GET", "/patients/{patient_id}/events"],
  ["getPatientDriversLicense", "GET", "/patients/{patient_id}/drivers-license"],
  ["getPatientIntroVideo", "GET", "/patients/{patient_id}/intro-video"],
  ["getPatientAuth", "GET", "/patients/{patient_id}/auth"],
  ["getPatientFileUrl", "GET", "/patients/{patient_id}/file-url"],
  ["listPatientPharmacies", "GET", "/patients/{patient_id}/pharmacies"],
  ["listPatientExams", "GET", "/patients/{patient_id}/exams"],
  ["listPatientVouchers", "GET", "/patients/{patient_id}/vouchers"],
  ["listPatientSubscriptions", "GET", "/patients/{patient_id}/subscriptions"],
  ["listPatientMessages", "GET", "/patients/{patient_id}/messages"],
  ["sendPatientMessage", "POST", "/patients/{patient_id}/messages"],
  ["listPatientOrders", "GET", "/patients/{patient_id}/orders"],
  ["getPatientFormulary", "GET", "/patients/{patient_id}/dosespot/formulary"],
  ["getPatientMedicationHistory", "GET", "/patients/{patient_id}/dosespot/medications/history"],
  ["addPatientPharmacy", "POST", "/patients/{patient_id}/pharmacies/{pharmacy_id}"],
  ["removePatientPharmacy", "DELETE", "/patients/{patient_id}/pharmacies/{pharmacy_id}"],
  ["addPatientTag", "POST", "/patients/{patient_id}/tags/{tag}"],
  ["updatePatientTag", "PATCH", "/patients/{patient_id}/tags/{tag}"],
  ["removePatientTag", "DELETE", "/patients/{patient_id}/tags/{tag}"],
  ["createCase", "POST", "/cases"],
  ["getCase", "GET", "/cases/{case_id}"],
  ["cancelCase", "POST", "/cases/{case_id}/cancel"],
  ["sendCaseToSupport", "POST", "/cases/{case_id}/support"],
  ["assignCase", "POST", "/cases/{case_id}/assigned"],
  ["processCase", "POST", "/cases/{case_id}/processing"],
  ["updateCaseStatus", "PATCH", "/cases/{case_id}/status"],
  ["listCaseStatuses", "GET", "/cases/{case_id}/statuses"],
  ["listCaseEvents", "GET", "/cases/{case_id}/events"],
  ["listCaseFiles", "GET", "/cases/{case_id}/files"],
  ["listCaseDiseases", "GET", "/cases/{case_id}/diseases"],
  ["listCaseNotes", "GET", "/cases/{case_id}/notes"],
  ["listCaseQuestions", "GET", "/cases/{case_id}/questions"],
  ["listCasePrescriptions", "GET", "/cases/{case_id}/prescriptions"],
  ["getCasePdf", "GET", "/cases/{case_id}/pdf"],
  ["listCaseOfferings", "GET", "/cases/{case_id}/offerings"],
  ["listCaseOrders", "GET", "/cases/{case_id}/orders"],
  ["listCaseTags", "GET", "/cases/{case_id}/tags"],
  ["createFile", "POST", "/files"],
  ["getFile", "GET", "/files/{file_id}"],
  ["deleteFile", "DELETE", "/files/{file_id}"],
  ["listPartnerPharmacies", "GET", "/pharmacies"],
  ["listLinkedPharmacies", "GET", "/linked-pharmacies"],
  ["listDispenseUnits", "GET", "/dispense-units"],
  ["listSpecialties", "GET", "/specialties"],
  ["listPartnerOfferings", "GET", "/offerings"],
  ["listPartnerVouchers", "GET", "/vouchers"],
  ["createVoucher", "POST", "/vouchers"],
  ["listPartnerSubscriptions", "GET", "/subscriptions"],
  ["listPartnerTags", "GET", "/tags"],
  ["listNotifications", "GET", "/notifications"],
  ["getPartnerClinician", "GET", "/clinicians/{clinician_id}"],
  ["getSupportStaff", "GET", "/support-staffs/{support_staff_id}"],
  ["getMedicalAssistant", "GET", "/medical-assistants/{medical_assistant_id}"],
  ["listZipcodes", "GET", "/metadata/zipcodes"],
  ["listLicenseTypes", "GET", "/metadata/license-types"],
  ["listDiseases", "GET", "/metadata/diseases"],
];

/** Search patients by the criteria in the body. */
const reads: ReadonlySet<string> = new Set(["searchPatients"]);

/** Their answers are not JSON. */
const files: ReadonlySet<string> = new Set(["getCasePdf"]);

/** A case can lead to a prescription, and a voucher to a case. */
const orders: ReadonlySet<string> = new Set(["createCase", "createVoucher"]);

/**
 * Operations that the vendor's document omits and every integration needs: patients, cases, files and their reference
 * data. They are only known from public integration code, so that requests are not validated, and methods that no such
 * code uses are left to `passthrough`.
 */
export const furtherOperations: readonly Operation[] = paths.map(([id, method, path]) => ({
  id,
  method,
  path: `/v1/partner${path}`,
  safe: method === "GET" || reads.has(id),
  ...(files.has(id) ? { answersFile: true } : {}),
  ...(orders.has(id) ? { keyRequired: true } : {}),
  evidence: "unconfirmed",
}));
