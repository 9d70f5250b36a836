from typing import Literal, cast

JobEvidenceType0Reason = Literal[
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

JOB_EVIDENCE_TYPE_0_REASON_VALUES: set[JobEvidenceType0Reason] = {
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


def check_job_evidence_type_0_reason(value: str) -> JobEvidenceType0Reason:
    # A value of a later version of the gateway is passed on.
    return cast(JobEvidenceType0Reason, value)
