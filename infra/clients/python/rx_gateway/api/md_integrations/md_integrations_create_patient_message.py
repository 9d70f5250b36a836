from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...models.md_integrations_create_patient_message_body import (
    MdIntegrationsCreatePatientMessageBody,
)
from ...models.md_integrations_create_patient_message_gateway_same_intent import (
    MdIntegrationsCreatePatientMessageGatewaySameIntent,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    patient: str,
    *,
    body: MdIntegrationsCreatePatientMessageBody,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreatePatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

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
        "url": "/v1/md-integrations/v1/clinician/patients/{patient}/messages".format(
            patient=quote(str(patient), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    patient: str,
    *,
    body: MdIntegrationsCreatePatientMessageBody,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreatePatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            patient=patient,
            body=body,
            version=version,
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
    patient: str,
    *,
    body: MdIntegrationsCreatePatientMessageBody,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreatePatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Any:
    """Create Message

     Sends a message to a patient in one channel.

    Args:
        patient (str):
        version (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_same_intent (MdIntegrationsCreatePatientMessageGatewaySameIntent | Unset):
        gateway_allow_repeat (str | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsCreatePatientMessageBody):
    """
    return sync_detailed(
        client,
        patient=patient,
        body=body,
        version=version,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_same_intent=gateway_same_intent,
        gateway_allow_repeat=gateway_allow_repeat,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    patient: str,
    *,
    body: MdIntegrationsCreatePatientMessageBody,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreatePatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            patient=patient,
            body=body,
            version=version,
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
    patient: str,
    *,
    body: MdIntegrationsCreatePatientMessageBody,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreatePatientMessageGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            patient=patient,
            body=body,
            version=version,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        )
    ).parsed
