from typing import Literal, cast

MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_GET_STOCK_CONFIGURATION_RESPONSE_2XX_TREATMENT_REMINDER_DELTA_VALUES: set[
    MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_get_stock_configuration_response_2xx_treatment_reminder_delta(
    value: str,
) -> MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta, value)
