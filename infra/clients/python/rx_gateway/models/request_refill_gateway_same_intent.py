from typing import Literal, cast

RequestRefillGatewaySameIntent = Literal["refuse"]

REQUEST_REFILL_GATEWAY_SAME_INTENT_VALUES: set[RequestRefillGatewaySameIntent] = {
    "refuse",
}


def check_request_refill_gateway_same_intent(value: str) -> RequestRefillGatewaySameIntent:
    # A value of a later version of the gateway is passed on.
    return cast(RequestRefillGatewaySameIntent, value)
