from typing import Literal, cast

JobStatus = Literal["abandoned", "cancelled", "expired", "failed", "queued", "sending", "succeeded", "uncertain"]

JOB_STATUS_VALUES: set[JobStatus] = {
    "abandoned",
    "cancelled",
    "expired",
    "failed",
    "queued",
    "sending",
    "succeeded",
    "uncertain",
}


def check_job_status(value: str) -> JobStatus:
    # A value of a later version of the gateway is passed on.
    return cast(JobStatus, value)
