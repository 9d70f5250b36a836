from typing import Literal, cast

PriceQuotesRaw = Literal["false", "true"]

PRICE_QUOTES_RAW_VALUES: set[PriceQuotesRaw] = {
    "false",
    "true",
}


def check_price_quotes_raw(value: str) -> PriceQuotesRaw:
    # A value of a later version of the gateway is passed on.
    return cast(PriceQuotesRaw, value)
