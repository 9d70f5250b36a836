from typing import Literal, cast

MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1 = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_UPDATE_SERVICE_CONFIGURATION_BODY_REMINDER_DELTA_TYPE_1_VALUES: set[
    MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_update_service_configuration_body_reminder_delta_type_1(
    value: str,
) -> MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1, value)
