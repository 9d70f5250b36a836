from typing import Literal, cast

PrescriptionsDataItemRefillAttentionItem = Literal["expired", "no-refills", "vendor-no-refills"]

PRESCRIPTIONS_DATA_ITEM_REFILL_ATTENTION_ITEM_VALUES: set[PrescriptionsDataItemRefillAttentionItem] = {
    "expired",
    "no-refills",
    "vendor-no-refills",
}


def check_prescriptions_data_item_refill_attention_item(value: str) -> PrescriptionsDataItemRefillAttentionItem:
    # A value of a later version of the gateway is passed on.
    return cast(PrescriptionsDataItemRefillAttentionItem, value)
