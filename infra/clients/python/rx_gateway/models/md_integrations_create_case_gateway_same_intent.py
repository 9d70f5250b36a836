from typing import Literal, cast

MdIntegrationsCreateCaseGatewaySameIntent = Literal["refuse"]

MD_INTEGRATIONS_CREATE_CASE_GATEWAY_SAME_INTENT_VALUES: set[MdIntegrationsCreateCaseGatewaySameIntent] = {
    "refuse",
}


def check_md_integrations_create_case_gateway_same_intent(value: str) -> MdIntegrationsCreateCaseGatewaySameIntent:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsCreateCaseGatewaySameIntent, value)
