from typing import Literal, cast

QuotesDataItemPriceOfType1 = Literal["discounted", "usual-and-customary"]

QUOTES_DATA_ITEM_PRICE_OF_TYPE_1_VALUES: set[QuotesDataItemPriceOfType1] = {
    "discounted",
    "usual-and-customary",
}


def check_quotes_data_item_price_of_type_1(value: str) -> QuotesDataItemPriceOfType1:
    # A value of a later version of the gateway is passed on.
    return cast(QuotesDataItemPriceOfType1, value)
