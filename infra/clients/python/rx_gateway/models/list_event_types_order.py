from typing import Literal, cast

ListEventTypesOrder = Literal["asc", "desc"]

LIST_EVENT_TYPES_ORDER_VALUES: set[ListEventTypesOrder] = {
    "asc",
    "desc",
}


def check_list_event_types_order(value: str) -> ListEventTypesOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListEventTypesOrder, value)
