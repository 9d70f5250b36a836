from typing import Literal, cast

RefillRequestCheck = Literal["refuse", "report", "skip"]

REFILL_REQUEST_CHECK_VALUES: set[RefillRequestCheck] = {
    "refuse",
    "report",
    "skip",
}


def check_refill_request_check(value: str) -> RefillRequestCheck:
    # A value of a later version of the gateway is passed on.
    return cast(RefillRequestCheck, value)
