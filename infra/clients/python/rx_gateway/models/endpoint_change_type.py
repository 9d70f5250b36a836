from typing import Literal, cast

EndpointChangeType = Literal["https", "sqs"]

ENDPOINT_CHANGE_TYPE_VALUES: set[EndpointChangeType] = {
    "https",
    "sqs",
}


def check_endpoint_change_type(value: str) -> EndpointChangeType:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointChangeType, value)
