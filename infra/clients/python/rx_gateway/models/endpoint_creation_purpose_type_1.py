from typing import Literal, cast

EndpointCreationPurposeType1 = Literal["operations", "other", "payment", "treatment"]

ENDPOINT_CREATION_PURPOSE_TYPE_1_VALUES: set[EndpointCreationPurposeType1] = {
    "operations",
    "other",
    "payment",
    "treatment",
}


def check_endpoint_creation_purpose_type_1(value: str) -> EndpointCreationPurposeType1:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointCreationPurposeType1, value)
