from typing import Literal, cast

EndpointType = Literal["https", "sqs"]

ENDPOINT_TYPE_VALUES: set[EndpointType] = {
    "https",
    "sqs",
}


def check_endpoint_type(value: str) -> EndpointType:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointType, value)
