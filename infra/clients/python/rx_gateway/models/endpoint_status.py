from typing import Literal, cast

EndpointStatus = Literal["active", "disabled", "paused"]

ENDPOINT_STATUS_VALUES: set[EndpointStatus] = {
    "active",
    "disabled",
    "paused",
}


def check_endpoint_status(value: str) -> EndpointStatus:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointStatus, value)
