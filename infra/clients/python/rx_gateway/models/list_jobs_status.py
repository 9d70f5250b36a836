from typing import Literal, cast

ListJobsStatus = Literal["abandoned", "cancelled", "expired", "failed", "queued", "sending", "succeeded", "uncertain"]

LIST_JOBS_STATUS_VALUES: set[ListJobsStatus] = {
    "abandoned",
    "cancelled",
    "expired",
    "failed",
    "queued",
    "sending",
    "succeeded",
    "uncertain",
}


def check_list_jobs_status(value: str) -> ListJobsStatus:
    # A value of a later version of the gateway is passed on.
    return cast(ListJobsStatus, value)
