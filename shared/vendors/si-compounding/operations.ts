import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; `line` is where it starts there. */
export const operations: readonly Operation[] = [
  {
    id: "getToken",
    method: "POST",
    path: "/V2/getToken",
    title: "getToken",
    safe: false,
    internal: true,
    evidence: "documented",
  },
  {
    id: "getHealthStatus",
    method: "POST",
    path: "/V2/getHealthStatus",
    title: "getHealtStatus",
    safe: true,
    evidence: "documented",
  },
  { id: "getPatient", method: "POST", path: "/V2/getPatient", title: "getPatient", safe: true, evidence: "documented" },
  {
    id: "getPrescription",
    method: "POST",
    path: "/V2/getPrescription",
    title: "getPrescription",
    safe: true,
    evidence: "documented",
  },
  {
    id: "createRefillRequest",
    method: "POST",
    path: "/V2/createRefillRequest",
    title: "createRefillRequest",
    safe: false,
    evidence: "documented",
  },
];
