from typing import Literal, cast

RefillStatus = Literal["abandoned", "cancelled", "expired", "failed", "queued", "sending", "succeeded", "uncertain"]

REFILL_STATUS_VALUES: set[RefillStatus] = {
    "abandoned",
    "cancelled",
    "expired",
    "failed",
    "queued",
    "sending",
    "succeeded",
    "uncertain",
}


def check_refill_status(value: str) -> RefillStatus:
    # A value of a later version of the gateway is passed on.
    return cast(RefillStatus, value)
