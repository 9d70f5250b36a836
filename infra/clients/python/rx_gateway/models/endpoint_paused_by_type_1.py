from typing import Literal, cast

EndpointPausedByType1 = Literal["failures", "operator", "partner"]

ENDPOINT_PAUSED_BY_TYPE_1_VALUES: set[EndpointPausedByType1] = {
    "failures",
    "operator",
    "partner",
}


def check_endpoint_paused_by_type_1(value: str) -> EndpointPausedByType1:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointPausedByType1, value)
