from typing import Literal, cast

ListRefillsOrder = Literal["asc", "desc"]

LIST_REFILLS_ORDER_VALUES: set[ListRefillsOrder] = {
    "asc",
    "desc",
}


def check_list_refills_order(value: str) -> ListRefillsOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListRefillsOrder, value)
