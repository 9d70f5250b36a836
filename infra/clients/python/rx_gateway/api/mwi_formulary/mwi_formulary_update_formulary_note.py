from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_update_formulary_note_body import (
    MwiFormularyUpdateFormularyNoteBody,
)
from ...models.mwi_formulary_update_formulary_note_response_2xx import (
    MwiFormularyUpdateFormularyNoteResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    body: MwiFormularyUpdateFormularyNoteBody | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(tenant_id, Unset):
        headers["Tenant-Id"] = tenant_id

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/mwi-formulary/formulary/v3/formularies/{formulary_uuid}/notes/{formulary_note_uuid}".format(
            formulary_uuid=quote(str(formulary_uuid), safe=""),
            formulary_note_uuid=quote(str(formulary_note_uuid), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyUpdateFormularyNoteResponse2XX:
    response_2xx = MwiFormularyUpdateFormularyNoteResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    body: MwiFormularyUpdateFormularyNoteBody | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MwiFormularyUpdateFormularyNoteResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            formulary_note_uuid=formulary_note_uuid,
            body=body,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    body: MwiFormularyUpdateFormularyNoteBody | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MwiFormularyUpdateFormularyNoteResponse2XX:
    """Update formulary note

     Updates a free-text note.

    Args:
        formulary_uuid (UUID):
        formulary_note_uuid (UUID):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_body (str | Unset):
        body (MwiFormularyUpdateFormularyNoteBody | Unset):
    """
    return sync_detailed(
        client,
        formulary_uuid=formulary_uuid,
        formulary_note_uuid=formulary_note_uuid,
        body=body,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    body: MwiFormularyUpdateFormularyNoteBody | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MwiFormularyUpdateFormularyNoteResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            formulary_note_uuid=formulary_note_uuid,
            body=body,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    body: MwiFormularyUpdateFormularyNoteBody | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MwiFormularyUpdateFormularyNoteResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            formulary_uuid=formulary_uuid,
            formulary_note_uuid=formulary_note_uuid,
            body=body,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        )
    ).parsed
