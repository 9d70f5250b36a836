from typing import Literal, cast

EndpointWithSecretStatus = Literal["active", "disabled", "paused"]

ENDPOINT_WITH_SECRET_STATUS_VALUES: set[EndpointWithSecretStatus] = {
    "active",
    "disabled",
    "paused",
}


def check_endpoint_with_secret_status(value: str) -> EndpointWithSecretStatus:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointWithSecretStatus, value)
