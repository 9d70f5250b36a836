from typing import Literal, cast

InsideRxListPopularMedicationsLocale = Literal["en-US", "es-US"]

INSIDE_RX_LIST_POPULAR_MEDICATIONS_LOCALE_VALUES: set[InsideRxListPopularMedicationsLocale] = {
    "en-US",
    "es-US",
}


def check_inside_rx_list_popular_medications_locale(value: str) -> InsideRxListPopularMedicationsLocale:
    # A value of a later version of the gateway is passed on.
    return cast(InsideRxListPopularMedicationsLocale, value)
