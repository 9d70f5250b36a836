from typing import Literal, cast

MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType = Literal[
    "clinician", "mdi-support-staff", "support-staff"
]

MD_INTEGRATIONS_CREATE_PATIENT_MESSAGE_BODY_NOTIFIED_MODELS_TYPE_0_ITEM_NOTIFIED_MODEL_TYPE_VALUES: set[
    MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType
] = {
    "clinician",
    "mdi-support-staff",
    "support-staff",
}


def check_md_integrations_create_patient_message_body_notified_models_type_0_item_notified_model_type(
    value: str,
) -> MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType, value)
