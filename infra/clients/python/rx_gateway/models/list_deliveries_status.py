from typing import Literal, cast

ListDeliveriesStatus = Literal["delivered", "failed", "held", "pending"]

LIST_DELIVERIES_STATUS_VALUES: set[ListDeliveriesStatus] = {
    "delivered",
    "failed",
    "held",
    "pending",
}


def check_list_deliveries_status(value: str) -> ListDeliveriesStatus:
    # A value of a later version of the gateway is passed on.
    return cast(ListDeliveriesStatus, value)
