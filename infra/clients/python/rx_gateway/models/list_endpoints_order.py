from typing import Literal, cast

ListEndpointsOrder = Literal["asc", "desc"]

LIST_ENDPOINTS_ORDER_VALUES: set[ListEndpointsOrder] = {
    "asc",
    "desc",
}


def check_list_endpoints_order(value: str) -> ListEndpointsOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListEndpointsOrder, value)
