from typing import Literal, cast

InsideRxCreateEnrollmentCardBodyGender = Literal["female", "male", "unknown"]

INSIDE_RX_CREATE_ENROLLMENT_CARD_BODY_GENDER_VALUES: set[InsideRxCreateEnrollmentCardBodyGender] = {
    "female",
    "male",
    "unknown",
}


def check_inside_rx_create_enrollment_card_body_gender(value: str) -> InsideRxCreateEnrollmentCardBodyGender:
    # A value of a later version of the gateway is passed on.
    return cast(InsideRxCreateEnrollmentCardBodyGender, value)
