from typing import Literal, cast

ListDeliveriesOrder = Literal["asc", "desc"]

LIST_DELIVERIES_ORDER_VALUES: set[ListDeliveriesOrder] = {
    "asc",
    "desc",
}


def check_list_deliveries_order(value: str) -> ListDeliveriesOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListDeliveriesOrder, value)
