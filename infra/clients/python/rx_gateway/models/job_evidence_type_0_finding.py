from typing import Literal, cast

JobEvidenceType0Finding = Literal["done", "not-done", "unknown"]

JOB_EVIDENCE_TYPE_0_FINDING_VALUES: set[JobEvidenceType0Finding] = {
    "done",
    "not-done",
    "unknown",
}


def check_job_evidence_type_0_finding(value: str) -> JobEvidenceType0Finding:
    # A value of a later version of the gateway is passed on.
    return cast(JobEvidenceType0Finding, value)
