from typing import Any

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_dispensing_notes_response_2xx import (
    MwiFormularyGetDispensingNotesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/dispensing-notes",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetDispensingNotesResponse2XX:
    response_2xx = MwiFormularyGetDispensingNotesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetDispensingNotesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
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
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetDispensingNotesResponse2XX:
    """Retrieve Dispensing Notes

     Lists the dispensing notes to choose from.

    Args:
        page (int | Unset):
        size (int | Unset):
        sort (str | Unset):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        size=size,
        sort=sort,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetDispensingNotesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
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
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetDispensingNotesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            size=size,
            sort=sort,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
