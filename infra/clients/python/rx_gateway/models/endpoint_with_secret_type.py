from typing import Literal, cast

EndpointWithSecretType = Literal["https", "sqs"]

ENDPOINT_WITH_SECRET_TYPE_VALUES: set[EndpointWithSecretType] = {
    "https",
    "sqs",
}


def check_endpoint_with_secret_type(value: str) -> EndpointWithSecretType:
    # A value of a later version of the gateway is passed on.
    return cast(EndpointWithSecretType, value)
