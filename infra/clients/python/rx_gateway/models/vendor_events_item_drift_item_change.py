from typing import Literal, cast

VendorEventsItemDriftItemChange = Literal["missing", "new", "null", "type"]

VENDOR_EVENTS_ITEM_DRIFT_ITEM_CHANGE_VALUES: set[VendorEventsItemDriftItemChange] = {
    "missing",
    "new",
    "null",
    "type",
}


def check_vendor_events_item_drift_item_change(value: str) -> VendorEventsItemDriftItemChange:
    # A value of a later version of the gateway is passed on.
    return cast(VendorEventsItemDriftItemChange, value)
