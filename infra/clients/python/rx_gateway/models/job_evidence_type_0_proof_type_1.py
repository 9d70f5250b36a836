from typing import Literal, cast

JobEvidenceType0ProofType1 = Literal["marker", "match", "state"]

JOB_EVIDENCE_TYPE_0_PROOF_TYPE_1_VALUES: set[JobEvidenceType0ProofType1] = {
    "marker",
    "match",
    "state",
}


def check_job_evidence_type_0_proof_type_1(value: str) -> JobEvidenceType0ProofType1:
    # A value of a later version of the gateway is passed on.
    return cast(JobEvidenceType0ProofType1, value)
