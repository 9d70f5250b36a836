import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; `documentation.ts` says what each is for. */
export const operations: readonly Operation[] = [
  {
    id: "obtainToken",
    method: "POST",
    path: "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token",
    safe: false,
    internal: true,
    evidence: "documented",
  },
  {
    id: "addPatientAttachment",
    method: "POST",
    path: "/api/AddPatientAttachment",
    safe: false,
    evidence: "unconfirmed",
  },
  {
    id: "addMedicalHistoryWithAttachment",
    method: "POST",
    path: "/api/AddMedicalHistoryWithAttachment",
    safe: false,
    evidence: "unconfirmed",
  },
];
