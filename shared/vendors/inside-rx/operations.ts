import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; `line` is where it starts there. */
export const operations: readonly Operation[] = [
  {
    id: "pricePeopleByNpi",
    method: "POST",
    path: "/pricing/v1/npi/people",
    title: "People Pricing by NPI",
    safe: true,
    evidence: "documented",
  },
  {
    id: "pricePetsByNpi",
    method: "POST",
    path: "/pricing/v1/npi/pets",
    title: "Pets Pricing by NPI",
    safe: true,
    evidence: "documented",
  },
];
