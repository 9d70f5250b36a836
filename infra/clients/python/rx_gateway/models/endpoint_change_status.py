from typing import Literal, cast

EndpointChangeStatus = Literal["active", "disabled", "paused"]

ENDPOINT_CHANGE_STATUS_VALUES: set[EndpointChangeStatus] = {
    "active",
    "disabled",
    "paused",
}


def check_endpoint_change_status(value: str) -> EndpointChangeStatus:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointChangeStatus, value)
