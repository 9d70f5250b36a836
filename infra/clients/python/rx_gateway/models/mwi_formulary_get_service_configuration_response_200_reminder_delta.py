from typing import Literal, cast

MwiFormularyGetServiceConfigurationResponse200ReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_GET_SERVICE_CONFIGURATION_RESPONSE_200_REMINDER_DELTA_VALUES: set[
    MwiFormularyGetServiceConfigurationResponse200ReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_get_service_configuration_response_200_reminder_delta(
    value: str,
) -> MwiFormularyGetServiceConfigurationResponse200ReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetServiceConfigurationResponse200ReminderDelta, value)
