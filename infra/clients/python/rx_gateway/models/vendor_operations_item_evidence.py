from typing import Literal, cast

VendorOperationsItemEvidence = Literal["assumed", "documented", "published", "seen", "unconfirmed"]

VENDOR_OPERATIONS_ITEM_EVIDENCE_VALUES: set[VendorOperationsItemEvidence] = {
    "assumed",
    "documented",
    "published",
    "seen",
    "unconfirmed",
}


def check_vendor_operations_item_evidence(value: str) -> VendorOperationsItemEvidence:
    # A value of a later version of the gateway is passed on.
    return cast(VendorOperationsItemEvidence, value)
