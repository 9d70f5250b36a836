from typing import Literal, cast

CatchUpRequestVendor = Literal["inside-rx", "md-integrations", "mwi-formulary", "si-compounding", "syncvet"]

CATCH_UP_REQUEST_VENDOR_VALUES: set[CatchUpRequestVendor] = {
    "inside-rx",
    "md-integrations",
    "mwi-formulary",
    "si-compounding",
    "syncvet",
}


def check_catch_up_request_vendor(value: str) -> CatchUpRequestVendor:
    # A value of a later version of the gateway is passed on.
    return cast(CatchUpRequestVendor, value)
