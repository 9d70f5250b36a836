from typing import Literal, cast

MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1 = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_UPDATE_STOCK_CONFIGURATION_BODY_TREATMENT_REMINDER_DELTA_TYPE_1_VALUES: set[
    MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_update_stock_configuration_body_treatment_reminder_delta_type_1(
    value: str,
) -> MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1, value)
