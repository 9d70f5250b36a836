from typing import Literal, cast

MwiFormularyCreateServiceConfigurationBodyReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_CREATE_SERVICE_CONFIGURATION_BODY_REMINDER_DELTA_VALUES: set[
    MwiFormularyCreateServiceConfigurationBodyReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_create_service_configuration_body_reminder_delta(
    value: str,
) -> MwiFormularyCreateServiceConfigurationBodyReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyCreateServiceConfigurationBodyReminderDelta, value)
