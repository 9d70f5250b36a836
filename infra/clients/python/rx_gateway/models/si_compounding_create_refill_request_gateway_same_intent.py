from typing import Literal, cast

SiCompoundingCreateRefillRequestGatewaySameIntent = Literal["refuse"]

SI_COMPOUNDING_CREATE_REFILL_REQUEST_GATEWAY_SAME_INTENT_VALUES: set[
    SiCompoundingCreateRefillRequestGatewaySameIntent
] = {
    "refuse",
}


def check_si_compounding_create_refill_request_gateway_same_intent(
    value: str,
) -> SiCompoundingCreateRefillRequestGatewaySameIntent:
    # A value of a later version of the gateway is passed on.
    return cast(SiCompoundingCreateRefillRequestGatewaySameIntent, value)
