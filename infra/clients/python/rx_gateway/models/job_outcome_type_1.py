from typing import Literal, cast

JobOutcomeType1 = Literal["answered", "not-sent", "rejected", "uncertain"]

JOB_OUTCOME_TYPE_1_VALUES: set[JobOutcomeType1] = {
    "answered",
    "not-sent",
    "rejected",
    "uncertain",
}


def check_job_outcome_type_1(value: str) -> JobOutcomeType1:
    # A value of a later version of the gateway is passed on.
    return cast(JobOutcomeType1, value)
