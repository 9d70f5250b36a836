from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_delete_formulary_document_template_response_2xx import (
    MwiFormularyDeleteFormularyDocumentTemplateResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    formulary_uuid: UUID,
    document_template_uuid: UUID,
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
        "url": "/v1/mwi-formulary/formulary/v3/formularies/{formulary_uuid}/document-templates/{document_template_uuid}".format(
            formulary_uuid=quote(str(formulary_uuid), safe=""),
            document_template_uuid=quote(str(document_template_uuid), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyDeleteFormularyDocumentTemplateResponse2XX:
    response_2xx = MwiFormularyDeleteFormularyDocumentTemplateResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    formulary_uuid: UUID,
    document_template_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> Answer[MwiFormularyDeleteFormularyDocumentTemplateResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            document_template_uuid=document_template_uuid,
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
    document_template_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> MwiFormularyDeleteFormularyDocumentTemplateResponse2XX:
    """Delete a document template

     Removes a document template from a formulary item.

    Args:
        formulary_uuid (UUID):
        document_template_uuid (UUID):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
    """
    return sync_detailed(
        client,
        formulary_uuid=formulary_uuid,
        document_template_uuid=document_template_uuid,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    formulary_uuid: UUID,
    document_template_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> Answer[MwiFormularyDeleteFormularyDocumentTemplateResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            document_template_uuid=document_template_uuid,
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
    document_template_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> MwiFormularyDeleteFormularyDocumentTemplateResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            formulary_uuid=formulary_uuid,
            document_template_uuid=document_template_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        )
    ).parsed
