from typing import Literal, cast

ListVendorsOrder = Literal["asc", "desc"]

LIST_VENDORS_ORDER_VALUES: set[ListVendorsOrder] = {
    "asc",
    "desc",
}


def check_list_vendors_order(value: str) -> ListVendorsOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListVendorsOrder, value)
