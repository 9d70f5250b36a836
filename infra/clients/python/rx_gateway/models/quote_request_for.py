from typing import Literal, cast

QuoteRequestFor = Literal["person", "pet"]

QUOTE_REQUEST_FOR_VALUES: set[QuoteRequestFor] = {
    "person",
    "pet",
}


def check_quote_request_for(value: str) -> QuoteRequestFor:
    # A value of a later version of the gateway is passed on.
    return cast(QuoteRequestFor, value)
