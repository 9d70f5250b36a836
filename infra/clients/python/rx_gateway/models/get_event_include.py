from typing import Literal, cast

GetEventInclude = Literal["data"]

GET_EVENT_INCLUDE_VALUES: set[GetEventInclude] = {
    "data",
}


def check_get_event_include(value: str) -> GetEventInclude:
    # A value of a later version of the gateway is passed on.
    return cast(GetEventInclude, value)
