from typing import Literal, cast

EndpointWithSecretPurposeType1 = Literal["operations", "other", "payment", "treatment"]

ENDPOINT_WITH_SECRET_PURPOSE_TYPE_1_VALUES: set[EndpointWithSecretPurposeType1] = {
    "operations",
    "other",
    "payment",
    "treatment",
}


def check_endpoint_with_secret_purpose_type_1(value: str) -> EndpointWithSecretPurposeType1:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointWithSecretPurposeType1, value)
