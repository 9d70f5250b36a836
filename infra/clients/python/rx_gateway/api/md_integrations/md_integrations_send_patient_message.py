from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_send_patient_message_body import (
    MdIntegrationsSendPatientMessageBody,
)
from ...models.md_integrations_send_patient_message_gateway_same_intent import (
    MdIntegrationsSendPatientMessageGatewaySameIntent,
)
from ...models.md_integrations_send_patient_message_response_2xx import (
    MdIntegrationsSendPatientMessageResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    patient_id: str,
    *,
    body: MdIntegrationsSendPatientMessageBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsSendPatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_same_intent, Unset):
        headers["Gateway-Same-Intent"] = str(gateway_same_intent)

    if not isinstance(gateway_allow_repeat, Unset):
        headers["Gateway-Allow-Repeat"] = gateway_allow_repeat

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/md-integrations/v1/partner/patients/{patient_id}/messages".format(
            patient_id=quote(str(patient_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsSendPatientMessageResponse2XX:
    response_2xx = MdIntegrationsSendPatientMessageResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    patient_id: str,
    *,
    body: MdIntegrationsSendPatientMessageBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsSendPatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsSendPatientMessageResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            patient_id=patient_id,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    patient_id: str,
    *,
    body: MdIntegrationsSendPatientMessageBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsSendPatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsSendPatientMessageResponse2XX:
    """Send patient message

     Sends a message to a patient.

    Args:
        patient_id (str):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_same_intent (MdIntegrationsSendPatientMessageGatewaySameIntent | Unset):
        gateway_allow_repeat (str | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsSendPatientMessageBody | Unset):
    """
    return sync_detailed(
        client,
        patient_id=patient_id,
        body=body,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_same_intent=gateway_same_intent,
        gateway_allow_repeat=gateway_allow_repeat,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    patient_id: str,
    *,
    body: MdIntegrationsSendPatientMessageBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsSendPatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsSendPatientMessageResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            patient_id=patient_id,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    patient_id: str,
    *,
    body: MdIntegrationsSendPatientMessageBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsSendPatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsSendPatientMessageResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            patient_id=patient_id,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        )
    ).parsed
