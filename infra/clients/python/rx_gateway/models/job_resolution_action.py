from typing import Literal, cast

JobResolutionAction = Literal["abandon", "confirm", "retry"]

JOB_RESOLUTION_ACTION_VALUES: set[JobResolutionAction] = {
    "abandon",
    "confirm",
    "retry",
}


def check_job_resolution_action(value: str) -> JobResolutionAction:
    # A value of a later version of the gateway is passed on.
    return cast(JobResolutionAction, value)
