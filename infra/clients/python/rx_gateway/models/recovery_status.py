from typing import Literal, cast

RecoveryStatus = Literal["done", "running", "stopped"]

RECOVERY_STATUS_VALUES: set[RecoveryStatus] = {
    "done",
    "running",
    "stopped",
}


def check_recovery_status(value: str) -> RecoveryStatus:
    # A value of a later version of the gateway is passed on.
    return cast(RecoveryStatus, value)
