from typing import Literal, cast

ListJobsOrder = Literal["asc", "desc"]

LIST_JOBS_ORDER_VALUES: set[ListJobsOrder] = {
    "asc",
    "desc",
}


def check_list_jobs_order(value: str) -> ListJobsOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListJobsOrder, value)
