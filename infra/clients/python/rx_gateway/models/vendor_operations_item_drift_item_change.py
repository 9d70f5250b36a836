from typing import Literal, cast

VendorOperationsItemDriftItemChange = Literal["missing", "new", "null", "type"]

VENDOR_OPERATIONS_ITEM_DRIFT_ITEM_CHANGE_VALUES: set[VendorOperationsItemDriftItemChange] = {
    "missing",
    "new",
    "null",
    "type",
}


def check_vendor_operations_item_drift_item_change(value: str) -> VendorOperationsItemDriftItemChange:
    # A value of a later version of the gateway is passed on.
    return cast(VendorOperationsItemDriftItemChange, value)
