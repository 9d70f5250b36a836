from typing import Literal, cast

InsideRxCreateEnrollmentCardBodyAction = Literal["create", "update"]

INSIDE_RX_CREATE_ENROLLMENT_CARD_BODY_ACTION_VALUES: set[InsideRxCreateEnrollmentCardBodyAction] = {
    "create",
    "update",
}


def check_inside_rx_create_enrollment_card_body_action(value: str) -> InsideRxCreateEnrollmentCardBodyAction:
    # A value of a later version of the gateway is passed on.
    return cast(InsideRxCreateEnrollmentCardBodyAction, value)
