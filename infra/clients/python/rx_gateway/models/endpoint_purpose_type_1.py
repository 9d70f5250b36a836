from typing import Literal, cast

EndpointPurposeType1 = Literal["operations", "other", "payment", "treatment"]

ENDPOINT_PURPOSE_TYPE_1_VALUES: set[EndpointPurposeType1] = {
    "operations",
    "other",
    "payment",
    "treatment",
}


def check_endpoint_purpose_type_1(value: str) -> EndpointPurposeType1:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointPurposeType1, value)
