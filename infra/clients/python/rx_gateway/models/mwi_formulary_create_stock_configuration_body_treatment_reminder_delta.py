from typing import Literal, cast

MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_CREATE_STOCK_CONFIGURATION_BODY_TREATMENT_REMINDER_DELTA_VALUES: set[
    MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_create_stock_configuration_body_treatment_reminder_delta(
    value: str,
) -> MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta, value)
