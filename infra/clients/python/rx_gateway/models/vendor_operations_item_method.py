from typing import Literal, cast

VendorOperationsItemMethod = Literal["DELETE", "GET", "PATCH", "POST", "PUT"]

VENDOR_OPERATIONS_ITEM_METHOD_VALUES: set[VendorOperationsItemMethod] = {
    "DELETE",
    "GET",
    "PATCH",
    "POST",
    "PUT",
}


def check_vendor_operations_item_method(value: str) -> VendorOperationsItemMethod:
    # A value of a later version of the gateway is passed on.
    return cast(VendorOperationsItemMethod, value)
