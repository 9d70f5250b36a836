from typing import Literal, cast

QuotesFailedItemReason = Literal[
    "not-covered", "not-found-or-not-covered", "not-in-network", "other", "try-again", "unknown", "vendor-unavailable"
]

QUOTES_FAILED_ITEM_REASON_VALUES: set[QuotesFailedItemReason] = {
    "not-covered",
    "not-found-or-not-covered",
    "not-in-network",
    "other",
    "try-again",
    "unknown",
    "vendor-unavailable",
}


def check_quotes_failed_item_reason(value: str) -> QuotesFailedItemReason:
    # A value of a later version of the gateway is passed on.
    return cast(QuotesFailedItemReason, value)
