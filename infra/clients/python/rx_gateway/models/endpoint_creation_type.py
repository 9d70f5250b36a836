from typing import Literal, cast

EndpointCreationType = Literal["https", "sqs"]

ENDPOINT_CREATION_TYPE_VALUES: set[EndpointCreationType] = {
    "https",
    "sqs",
}


def check_endpoint_creation_type(value: str) -> EndpointCreationType:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointCreationType, value)
