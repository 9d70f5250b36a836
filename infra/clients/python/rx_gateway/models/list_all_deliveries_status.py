from typing import Literal, cast

ListAllDeliveriesStatus = Literal["delivered", "failed", "held", "pending"]

LIST_ALL_DELIVERIES_STATUS_VALUES: set[ListAllDeliveriesStatus] = {
    "delivered",
    "failed",
    "held",
    "pending",
}


def check_list_all_deliveries_status(value: str) -> ListAllDeliveriesStatus:
    # A value of a later version of the gateway is passed on.
    return cast(ListAllDeliveriesStatus, value)
