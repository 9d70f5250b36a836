from typing import Literal, cast

MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_GET_SERVICE_CONFIGURATION_RESPONSE_2XX_TREATMENT_REMINDER_DELTA_VALUES: set[
    MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_get_service_configuration_response_2xx_treatment_reminder_delta(
    value: str,
) -> MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta, value)
