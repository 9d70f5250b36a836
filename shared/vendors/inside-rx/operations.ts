import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; `documentation.ts` says what each is for. */
export const operations: readonly Operation[] = [
  {
    id: "pricePeopleByNpi",
    method: "POST",
    path: "/pricing/v1/npi/people",
    safe: true,
    phi: false,
    evidence: "documented",
  },
  {
    id: "pricePetsByNpi",
    method: "POST",
    path: "/pricing/v1/npi/pets",
    safe: true,
    phi: false,
    evidence: "documented",
  },
];
