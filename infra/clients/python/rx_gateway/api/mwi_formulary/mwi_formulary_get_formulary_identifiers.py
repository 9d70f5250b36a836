from typing import Any
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_formulary_identifiers_response_2xx import (
    MwiFormularyGetFormularyIdentifiersResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    formulary_uuid: UUID | Unset = UNSET,
    code_id: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(tenant_id, Unset):
        headers["Tenant-Id"] = tenant_id

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["page"] = page

    params["size"] = size

    params["sort"] = sort

    json_formulary_uuid: str | Unset = UNSET
    if not isinstance(formulary_uuid, Unset):
        json_formulary_uuid = str(formulary_uuid)
    params["formulary-uuid"] = json_formulary_uuid

    params["code-id"] = code_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/identifiers",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetFormularyIdentifiersResponse2XX:
    response_2xx = MwiFormularyGetFormularyIdentifiersResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    formulary_uuid: UUID | Unset = UNSET,
    code_id: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetFormularyIdentifiersResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            formulary_uuid=formulary_uuid,
            code_id=code_id,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    formulary_uuid: UUID | Unset = UNSET,
    code_id: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetFormularyIdentifiersResponse2XX:
    """Retrieve Formulary identifiers

     Lists the identifiers of formulary items in other code systems.

    Args:
        page (int | Unset):
        size (int | Unset):
        sort (str | Unset):
        formulary_uuid (UUID | Unset):
        code_id (int | Unset):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        size=size,
        sort=sort,
        formulary_uuid=formulary_uuid,
        code_id=code_id,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    formulary_uuid: UUID | Unset = UNSET,
    code_id: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetFormularyIdentifiersResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            formulary_uuid=formulary_uuid,
            code_id=code_id,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    formulary_uuid: UUID | Unset = UNSET,
    code_id: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetFormularyIdentifiersResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            size=size,
            sort=sort,
            formulary_uuid=formulary_uuid,
            code_id=code_id,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
