from typing import Literal, cast

DeliveryStatus = Literal["delivered", "failed", "held", "pending"]

DELIVERY_STATUS_VALUES: set[DeliveryStatus] = {
    "delivered",
    "failed",
    "held",
    "pending",
}


def check_delivery_status(value: str) -> DeliveryStatus:
    # A value of a later version of the gateway is passed on.
    return cast(DeliveryStatus, value)
