from typing import Literal, cast

MdIntegrationsCreateVoucherGatewaySameIntent = Literal["refuse"]

MD_INTEGRATIONS_CREATE_VOUCHER_GATEWAY_SAME_INTENT_VALUES: set[MdIntegrationsCreateVoucherGatewaySameIntent] = {
    "refuse",
}


def check_md_integrations_create_voucher_gateway_same_intent(
    value: str,
) -> MdIntegrationsCreateVoucherGatewaySameIntent:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsCreateVoucherGatewaySameIntent, value)
