from typing import Literal, cast

MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta = Literal["DAYS", "MONTHS", "WEEKS"]

MWI_FORMULARY_CREATE_SERVICE_CONFIGURATION_BODY_TREATMENT_REMINDER_DELTA_VALUES: set[
    MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta
] = {
    "DAYS",
    "MONTHS",
    "WEEKS",
}


def check_mwi_formulary_create_service_configuration_body_treatment_reminder_delta(
    value: str,
) -> MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta, value)
