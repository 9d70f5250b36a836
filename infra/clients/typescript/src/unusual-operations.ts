// Generated from the document's `x-gateway-safe`: `npm run generate:operations`.

/**
 * Vendors' operations whose method does not say whether they do work: method, path, and whether they are reads. The first that
 * fits a path is its operation.
 */
export const unusualOperations: readonly (readonly [method: string, path: string, isRead: boolean])[] = [
  ["POST", "/v1/si-compounding/V2/getHealthStatus", true],
  ["POST", "/v1/si-compounding/V2/getPatient", true],
  ["POST", "/v1/si-compounding/V2/getPrescription", true],
  ["POST", "/v1/inside-rx/eligibility/v1/check", true],
  ["GET", "/v1/inside-rx/membership/v1/json", false],
  ["POST", "/v1/inside-rx/pricing/v1/npi/people", true],
  ["POST", "/v1/inside-rx/pricing/v1/npi/pets", true],
  ["POST", "/v1/inside-rx/pricing/v1/region/people", true],
  ["POST", "/v1/md-integrations/v1/partner/patients/search", true],
  ["POST", "/v1/md-integrations/v1/partner/cases/status/{status}", true],
];
