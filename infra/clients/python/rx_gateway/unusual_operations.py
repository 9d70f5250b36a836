"""Generated from the document's `x-gateway-safe`: `npm run generate:operations`."""

#: Vendors' operations whose method does not say whether they do work: method, path, and whether they are reads. The
#: first that fits a path is its operation.
unusual_operations: tuple[tuple[str, str, bool], ...] = (
    ("POST", "/v1/si-compounding/V2/getHealthStatus", True),
    ("POST", "/v1/si-compounding/V2/getPatient", True),
    ("POST", "/v1/si-compounding/V2/getPrescription", True),
    ("POST", "/v1/inside-rx/eligibility/v1/check", True),
    ("GET", "/v1/inside-rx/membership/v1/json", False),
    ("POST", "/v1/inside-rx/pricing/v1/npi/people", True),
    ("POST", "/v1/inside-rx/pricing/v1/npi/pets", True),
    ("POST", "/v1/inside-rx/pricing/v1/region/people", True),
    ("POST", "/v1/md-integrations/v1/partner/patients/search", True),
    ("POST", "/v1/md-integrations/v1/partner/cases/status/{status}", True),
)
