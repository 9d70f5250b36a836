from typing import Literal, cast

RefillEvidenceType0Reason = Literal[
    "absent",
    "claimed",
    "different",
    "no-read",
    "no-request",
    "no-time",
    "not-answered",
    "not-whole",
    "other-candidate",
    "overwritten",
    "refused",
    "too-late",
    "twin",
    "uncompared",
    "unreadable",
]

REFILL_EVIDENCE_TYPE_0_REASON_VALUES: set[RefillEvidenceType0Reason] = {
    "absent",
    "claimed",
    "different",
    "no-read",
    "no-request",
    "no-time",
    "not-answered",
    "not-whole",
    "other-candidate",
    "overwritten",
    "refused",
    "too-late",
    "twin",
    "uncompared",
    "unreadable",
}


def check_refill_evidence_type_0_reason(value: str) -> RefillEvidenceType0Reason:
    # A value of a later version of the gateway is passed on.
    return cast(RefillEvidenceType0Reason, value)
