import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; `documentation.ts` says what each is for. */
export const operations: readonly Operation[] = [
  { id: "getToken", method: "POST", path: "/V2/getToken", safe: false, internal: true, evidence: "documented" },
  {
    id: "getHealthStatus",
    method: "POST",
    path: "/V2/getHealthStatus",
    safe: true,
    phi: false,
    evidence: "documented",
  },
  { id: "getPatient", method: "POST", path: "/V2/getPatient", safe: true, evidence: "documented" },
  { id: "getPrescription", method: "POST", path: "/V2/getPrescription", safe: true, evidence: "documented" },
  {
    id: "createRefillRequest",
    method: "POST",
    path: "/V2/createRefillRequest",
    safe: false,
    keyRequired: true,
    evidence: "documented",
  },
];
