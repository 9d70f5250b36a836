import type { Operation } from "../types.ts";

/** Operations on the same host and key that the vendor's public pages document (docs.insiderx.com). */
export const furtherOperations: readonly Operation[] = [
  { id: "pricePeopleByRegion", method: "POST", path: "/pricing/v1/region/people", safe: true, evidence: "published" },
  {
    id: "listChainPharmacies",
    method: "GET",
    path: "/pharmacies/v1/chain",
    safe: true,
    phi: false,
    evidence: "published",
  },
  { id: "searchMedications", method: "GET", path: "/search/v1/", safe: true, phi: false, evidence: "published" },
  {
    id: "listPopularMedications",
    method: "GET",
    path: "/search/v1/popular",
    safe: true,
    phi: false,
    evidence: "published",
  },
  {
    id: "getMedicationAttributes",
    method: "GET",
    path: "/search/v1/attributes/{slug}",
    safe: true,
    phi: false,
    evidence: "published",
  },
  {
    id: "listMedicationAlternatives",
    method: "GET",
    path: "/search/v1/alternatives/",
    safe: true,
    phi: false,
    evidence: "published",
  },
  // Each call creates cards, even this GET: neither is repeated.
  {
    id: "createMembershipCard",
    method: "GET",
    path: "/membership/v1/json",
    safe: false,
    keyRequired: true,
    evidence: "published",
  },
  { id: "checkEligibility", method: "POST", path: "/eligibility/v1/check", safe: true, evidence: "published" },
  {
    id: "createEnrollmentCard",
    method: "POST",
    path: "/eligibility/v1/enrollment/card",
    safe: false,
    keyRequired: true,
    evidence: "published",
  },
];
