from typing import Literal, cast

ListEventsOrder = Literal["asc", "desc"]

LIST_EVENTS_ORDER_VALUES: set[ListEventsOrder] = {
    "asc",
    "desc",
}


def check_list_events_order(value: str) -> ListEventsOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListEventsOrder, value)
