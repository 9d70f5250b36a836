from typing import Literal, cast

MdIntegrationsTestWebhookBodyFromType1 = Literal["clinician", "patient", "support"]

MD_INTEGRATIONS_TEST_WEBHOOK_BODY_FROM_TYPE_1_VALUES: set[MdIntegrationsTestWebhookBodyFromType1] = {
    "clinician",
    "patient",
    "support",
}


def check_md_integrations_test_webhook_body_from_type_1(value: str) -> MdIntegrationsTestWebhookBodyFromType1:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsTestWebhookBodyFromType1, value)
