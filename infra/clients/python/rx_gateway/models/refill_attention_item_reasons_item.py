from typing import Literal, cast

RefillAttentionItemReasonsItem = Literal["expired", "no-refills", "vendor-no-refills"]

REFILL_ATTENTION_ITEM_REASONS_ITEM_VALUES: set[RefillAttentionItemReasonsItem] = {
    "expired",
    "no-refills",
    "vendor-no-refills",
}


def check_refill_attention_item_reasons_item(value: str) -> RefillAttentionItemReasonsItem:
    # A value of a later version of the gateway is passed on.
    return cast(RefillAttentionItemReasonsItem, value)
