from typing import Literal, cast

InsideRxSearchMedicationsLocale = Literal["en-US", "es-US"]

INSIDE_RX_SEARCH_MEDICATIONS_LOCALE_VALUES: set[InsideRxSearchMedicationsLocale] = {
    "en-US",
    "es-US",
}


def check_inside_rx_search_medications_locale(value: str) -> InsideRxSearchMedicationsLocale:
    # A value of a later version of the gateway is passed on.
    return cast(InsideRxSearchMedicationsLocale, value)
