from typing import Literal, cast

ListAllDeliveriesOrder = Literal["asc", "desc"]

LIST_ALL_DELIVERIES_ORDER_VALUES: set[ListAllDeliveriesOrder] = {
    "asc",
    "desc",
}


def check_list_all_deliveries_order(value: str) -> ListAllDeliveriesOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListAllDeliveriesOrder, value)
