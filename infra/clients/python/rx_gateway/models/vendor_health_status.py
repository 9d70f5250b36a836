from typing import Literal, cast

VendorHealthStatus = Literal["impaired", "ok"]

VENDOR_HEALTH_STATUS_VALUES: set[VendorHealthStatus] = {
    "impaired",
    "ok",
}


def check_vendor_health_status(value: str) -> VendorHealthStatus:
    # A value of a later version of the gateway is passed on.
    return cast(VendorHealthStatus, value)
