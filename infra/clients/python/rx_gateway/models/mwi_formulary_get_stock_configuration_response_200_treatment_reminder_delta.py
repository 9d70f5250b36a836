from typing import Literal, cast

MwiFormularyGetStockConfigurationResponse200TreatmentReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_GET_STOCK_CONFIGURATION_RESPONSE_200_TREATMENT_REMINDER_DELTA_VALUES: set[
    MwiFormularyGetStockConfigurationResponse200TreatmentReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_get_stock_configuration_response_200_treatment_reminder_delta(
    value: str,
) -> MwiFormularyGetStockConfigurationResponse200TreatmentReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetStockConfigurationResponse200TreatmentReminderDelta, value)
