from typing import Literal, cast

EndpointWithSecretPausedByType1 = Literal["failures", "operator", "partner"]

ENDPOINT_WITH_SECRET_PAUSED_BY_TYPE_1_VALUES: set[EndpointWithSecretPausedByType1] = {
    "failures",
    "operator",
    "partner",
}


def check_endpoint_with_secret_paused_by_type_1(value: str) -> EndpointWithSecretPausedByType1:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointWithSecretPausedByType1, value)
