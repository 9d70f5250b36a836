from typing import Literal, cast

MdIntegrationsTestWebhookBodyChannelType1 = Literal["patient", "support"]

MD_INTEGRATIONS_TEST_WEBHOOK_BODY_CHANNEL_TYPE_1_VALUES: set[MdIntegrationsTestWebhookBodyChannelType1] = {
    "patient",
    "support",
}


def check_md_integrations_test_webhook_body_channel_type_1(value: str) -> MdIntegrationsTestWebhookBodyChannelType1:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsTestWebhookBodyChannelType1, value)
