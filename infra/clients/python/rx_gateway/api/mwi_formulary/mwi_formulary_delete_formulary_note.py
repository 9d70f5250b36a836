from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_delete_formulary_note_response_2xx import (
    MwiFormularyDeleteFormularyNoteResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
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

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/mwi-formulary/formulary/v3/formularies/{formulary_uuid}/notes/{formulary_note_uuid}".format(
            formulary_uuid=quote(str(formulary_uuid), safe=""),
            formulary_note_uuid=quote(str(formulary_note_uuid), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyDeleteFormularyNoteResponse2XX:
    response_2xx = MwiFormularyDeleteFormularyNoteResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> Answer[MwiFormularyDeleteFormularyNoteResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            formulary_note_uuid=formulary_note_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        ),
        _parse,
    )


def sync(
    client: Sender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> MwiFormularyDeleteFormularyNoteResponse2XX:
    """Delete formulary note

     Removes a free-text note.

    Args:
        formulary_uuid (UUID):
        formulary_note_uuid (UUID):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
    """
    return sync_detailed(
        client,
        formulary_uuid=formulary_uuid,
        formulary_note_uuid=formulary_note_uuid,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> Answer[MwiFormularyDeleteFormularyNoteResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            formulary_note_uuid=formulary_note_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    formulary_uuid: UUID,
    formulary_note_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> MwiFormularyDeleteFormularyNoteResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            formulary_uuid=formulary_uuid,
            formulary_note_uuid=formulary_note_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        )
    ).parsed
