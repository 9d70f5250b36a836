from typing import Literal, cast

MwiFormularyGetServiceConfigurationResponse2XXReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_GET_SERVICE_CONFIGURATION_RESPONSE_2XX_REMINDER_DELTA_VALUES: set[
    MwiFormularyGetServiceConfigurationResponse2XXReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_get_service_configuration_response_2xx_reminder_delta(
    value: str,
) -> MwiFormularyGetServiceConfigurationResponse2XXReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetServiceConfigurationResponse2XXReminderDelta, value)
