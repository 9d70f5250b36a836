from typing import Literal, cast

MdIntegrationsCreatePatientMessageGatewaySameIntent = Literal["refuse"]

MD_INTEGRATIONS_CREATE_PATIENT_MESSAGE_GATEWAY_SAME_INTENT_VALUES: set[
    MdIntegrationsCreatePatientMessageGatewaySameIntent
] = {
    "refuse",
}


def check_md_integrations_create_patient_message_gateway_same_intent(
    value: str,
) -> MdIntegrationsCreatePatientMessageGatewaySameIntent:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsCreatePatientMessageGatewaySameIntent, value)
