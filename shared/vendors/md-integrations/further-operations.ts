import type { Operation } from "../types.ts";

/** Operations that are only in public integration code: not in the vendor's document, nor in its own collection. */
export const furtherOperations: readonly Operation[] = [
  {
    id: "listPatientOrders",
    method: "GET",
    path: "/v1/partner/patients/{patient_id}/orders",
    safe: true,
    evidence: "unconfirmed",
  },
  {
    id: "listCasePrescriptions",
    method: "GET",
    path: "/v1/partner/cases/{case_id}/prescriptions",
    safe: true,
    evidence: "unconfirmed",
  },
  { id: "listCaseTags", method: "GET", path: "/v1/partner/cases/{case_id}/tags", safe: true, evidence: "unconfirmed" },
];
