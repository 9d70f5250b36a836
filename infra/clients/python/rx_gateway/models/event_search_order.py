from typing import Literal, cast

EventSearchOrder = Literal["asc", "desc"]

EVENT_SEARCH_ORDER_VALUES: set[EventSearchOrder] = {
    "asc",
    "desc",
}


def check_event_search_order(value: str) -> EventSearchOrder:
    # A value of a later version of the gateway is passed on.
    return cast(EventSearchOrder, value)
