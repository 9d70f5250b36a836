from typing import Any
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_composites_response_2xx import (
    MwiFormularyGetCompositesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    parent_formulary_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    include_mandated: bool | Unset = UNSET,
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

    json_parent_formulary_uuid: str | Unset = UNSET
    if not isinstance(parent_formulary_uuid, Unset):
        json_parent_formulary_uuid = str(parent_formulary_uuid)
    params["parent-formulary-uuid"] = json_parent_formulary_uuid

    json_location_uuid: str | Unset = UNSET
    if not isinstance(location_uuid, Unset):
        json_location_uuid = str(location_uuid)
    params["location-uuid"] = json_location_uuid

    params["include-mandated"] = include_mandated

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/composites",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetCompositesResponse2XX:
    response_2xx = MwiFormularyGetCompositesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    parent_formulary_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    include_mandated: bool | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetCompositesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            parent_formulary_uuid=parent_formulary_uuid,
            location_uuid=location_uuid,
            include_mandated=include_mandated,
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
    parent_formulary_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    include_mandated: bool | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetCompositesResponse2XX:
    """Retrieve Composites

     Lists which items are sold together with which.

    Args:
        page (int | Unset):
        size (int | Unset):
        sort (str | Unset):
        parent_formulary_uuid (UUID | Unset):
        location_uuid (UUID | Unset):
        include_mandated (bool | Unset):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        size=size,
        sort=sort,
        parent_formulary_uuid=parent_formulary_uuid,
        location_uuid=location_uuid,
        include_mandated=include_mandated,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    parent_formulary_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    include_mandated: bool | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetCompositesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            parent_formulary_uuid=parent_formulary_uuid,
            location_uuid=location_uuid,
            include_mandated=include_mandated,
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
    parent_formulary_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    include_mandated: bool | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetCompositesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            size=size,
            sort=sort,
            parent_formulary_uuid=parent_formulary_uuid,
            location_uuid=location_uuid,
            include_mandated=include_mandated,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
