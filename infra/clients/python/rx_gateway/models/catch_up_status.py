from typing import Literal, cast

CatchUpStatus = Literal["done", "running", "stopped", "waiting"]

CATCH_UP_STATUS_VALUES: set[CatchUpStatus] = {
    "done",
    "running",
    "stopped",
    "waiting",
}


def check_catch_up_status(value: str) -> CatchUpStatus:
    # A value of a later version of the gateway is passed on.
    return cast(CatchUpStatus, value)
