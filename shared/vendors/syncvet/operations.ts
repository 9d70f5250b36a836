import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; `line` is where it starts there. */
export const operations: readonly Operation[] = [
  {
    id: "obtainToken",
    method: "POST",
    path: "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token",
    title: "Obtain OAuth 2.0 token (client credentials)",
    safe: false,
    internal: true,
    evidence: "documented",
  },
  {
    id: "addPatientAttachment",
    method: "POST",
    path: "/api/AddPatientAttachment",
    title: "AddPatientAttachment",
    safe: false,
    evidence: "unconfirmed",
  },
  {
    id: "addMedicalHistoryWithAttachment",
    method: "POST",
    path: "/api/AddMedicalHistoryWithAttachment",
    title: "AddMedicalHistoryWithAttachment",
    safe: false,
    evidence: "unconfirmed",
  },
];
