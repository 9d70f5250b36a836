from typing import Literal, cast

EndpointChangePurposeType1 = Literal["operations", "other", "payment", "treatment"]

ENDPOINT_CHANGE_PURPOSE_TYPE_1_VALUES: set[EndpointChangePurposeType1] = {
    "operations",
    "other",
    "payment",
    "treatment",
}


def check_endpoint_change_purpose_type_1(value: str) -> EndpointChangePurposeType1:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointChangePurposeType1, value)
