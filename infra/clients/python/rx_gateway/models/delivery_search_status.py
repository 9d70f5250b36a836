from typing import Literal, cast

DeliverySearchStatus = Literal["delivered", "failed", "held", "pending"]

DELIVERY_SEARCH_STATUS_VALUES: set[DeliverySearchStatus] = {
    "delivered",
    "failed",
    "held",
    "pending",
}


def check_delivery_search_status(value: str) -> DeliverySearchStatus:
    # A value of a later version of the gateway is passed on.
    return cast(DeliverySearchStatus, value)
