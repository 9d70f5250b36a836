from typing import Literal, cast

InsideRxGetMedicationAttributesLocale = Literal["en-US", "es-US"]

INSIDE_RX_GET_MEDICATION_ATTRIBUTES_LOCALE_VALUES: set[InsideRxGetMedicationAttributesLocale] = {
    "en-US",
    "es-US",
}


def check_inside_rx_get_medication_attributes_locale(value: str) -> InsideRxGetMedicationAttributesLocale:
    # A value of a later version of the gateway is passed on.
    return cast(InsideRxGetMedicationAttributesLocale, value)
