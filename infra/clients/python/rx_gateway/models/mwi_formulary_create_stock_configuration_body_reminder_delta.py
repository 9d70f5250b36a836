from typing import Literal, cast

MwiFormularyCreateStockConfigurationBodyReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_CREATE_STOCK_CONFIGURATION_BODY_REMINDER_DELTA_VALUES: set[
    MwiFormularyCreateStockConfigurationBodyReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_create_stock_configuration_body_reminder_delta(
    value: str,
) -> MwiFormularyCreateStockConfigurationBodyReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyCreateStockConfigurationBodyReminderDelta, value)
