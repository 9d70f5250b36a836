from typing import Literal, cast

DeliverySearchOrder = Literal["asc", "desc"]

DELIVERY_SEARCH_ORDER_VALUES: set[DeliverySearchOrder] = {
    "asc",
    "desc",
}


def check_delivery_search_order(value: str) -> DeliverySearchOrder:
    # A value of a later version of the gateway is passed on.
    return cast(DeliverySearchOrder, value)
