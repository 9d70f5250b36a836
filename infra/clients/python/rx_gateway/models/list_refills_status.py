from typing import Literal, cast

ListRefillsStatus = Literal[
    "abandoned", "cancelled", "expired", "failed", "queued", "sending", "succeeded", "uncertain"
]

LIST_REFILLS_STATUS_VALUES: set[ListRefillsStatus] = {
    "abandoned",
    "cancelled",
    "expired",
    "failed",
    "queued",
    "sending",
    "succeeded",
    "uncertain",
}


def check_list_refills_status(value: str) -> ListRefillsStatus:
    # A value of a later version of the gateway is passed on.
    return cast(ListRefillsStatus, value)
