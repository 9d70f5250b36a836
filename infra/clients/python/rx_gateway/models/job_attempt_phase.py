from typing import Literal, cast

JobAttemptPhase = Literal["after-first-byte", "answered", "before-first-byte", "unknown"]

JOB_ATTEMPT_PHASE_VALUES: set[JobAttemptPhase] = {
    "after-first-byte",
    "answered",
    "before-first-byte",
    "unknown",
}


def check_job_attempt_phase(value: str) -> JobAttemptPhase:
    # A value of a later version of the gateway is passed on.
    return cast(JobAttemptPhase, value)
