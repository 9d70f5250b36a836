from typing import Literal, cast

InsideRxCheckEligibilityBodyGender = Literal["female", "male", "unknown"]

INSIDE_RX_CHECK_ELIGIBILITY_BODY_GENDER_VALUES: set[InsideRxCheckEligibilityBodyGender] = {
    "female",
    "male",
    "unknown",
}


def check_inside_rx_check_eligibility_body_gender(value: str) -> InsideRxCheckEligibilityBodyGender:
    # A value of a later version of the gateway is passed on.
    return cast(InsideRxCheckEligibilityBodyGender, value)
