from typing import Literal, cast

RefillEvidenceType0ProofType1 = Literal["marker", "match", "state"]

REFILL_EVIDENCE_TYPE_0_PROOF_TYPE_1_VALUES: set[RefillEvidenceType0ProofType1] = {
    "marker",
    "match",
    "state",
}


def check_refill_evidence_type_0_proof_type_1(value: str) -> RefillEvidenceType0ProofType1:
    # A value of a later version of the gateway is passed on.
    return cast(RefillEvidenceType0ProofType1, value)
