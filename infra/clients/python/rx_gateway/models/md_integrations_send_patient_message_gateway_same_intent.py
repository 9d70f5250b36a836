from typing import Literal, cast

MdIntegrationsSendPatientMessageGatewaySameIntent = Literal["refuse"]

MD_INTEGRATIONS_SEND_PATIENT_MESSAGE_GATEWAY_SAME_INTENT_VALUES: set[
    MdIntegrationsSendPatientMessageGatewaySameIntent
] = {
    "refuse",
}


def check_md_integrations_send_patient_message_gateway_same_intent(
    value: str,
) -> MdIntegrationsSendPatientMessageGatewaySameIntent:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsSendPatientMessageGatewaySameIntent, value)
