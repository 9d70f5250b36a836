from typing import Literal, cast

RefillEvidenceType0Finding = Literal["done", "not-done", "unknown"]

REFILL_EVIDENCE_TYPE_0_FINDING_VALUES: set[RefillEvidenceType0Finding] = {
    "done",
    "not-done",
    "unknown",
}


def check_refill_evidence_type_0_finding(value: str) -> RefillEvidenceType0Finding:
    # A value of a later version of the gateway is passed on.
    return cast(RefillEvidenceType0Finding, value)
