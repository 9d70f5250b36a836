from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    partner: str,
    *,
    per_page: str | Unset = UNSET,
    page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    search: str | Unset = UNSET,
    trashed: str | Unset = UNSET,
    product_type: str | Unset = UNSET,
    pharmacy_id: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["per_page"] = per_page

    params["page"] = page

    params["order"] = order

    params["sort"] = sort

    params["search"] = search

    params["trashed"] = trashed

    params["product_type"] = product_type

    params["pharmacy_id"] = pharmacy_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/web/partners/{partner}/offerings".format(
            partner=quote(str(partner), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    partner: str,
    *,
    per_page: str | Unset = UNSET,
    page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    search: str | Unset = UNSET,
    trashed: str | Unset = UNSET,
    product_type: str | Unset = UNSET,
    pharmacy_id: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            partner=partner,
            per_page=per_page,
            page=page,
            order=order,
            sort=sort,
            search=search,
            trashed=trashed,
            product_type=product_type,
            pharmacy_id=pharmacy_id,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    partner: str,
    *,
    per_page: str | Unset = UNSET,
    page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    search: str | Unset = UNSET,
    trashed: str | Unset = UNSET,
    product_type: str | Unset = UNSET,
    pharmacy_id: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Offerings

     Lists a partner's offerings by filters, page by page.

    Args:
        partner (str):
        per_page (str | Unset):
        page (str | Unset):
        order (str | Unset):
        sort (str | Unset):
        search (str | Unset):
        trashed (str | Unset):
        product_type (str | Unset):
        pharmacy_id (str | Unset):
        version (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        partner=partner,
        per_page=per_page,
        page=page,
        order=order,
        sort=sort,
        search=search,
        trashed=trashed,
        product_type=product_type,
        pharmacy_id=pharmacy_id,
        version=version,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    partner: str,
    *,
    per_page: str | Unset = UNSET,
    page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    search: str | Unset = UNSET,
    trashed: str | Unset = UNSET,
    product_type: str | Unset = UNSET,
    pharmacy_id: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            partner=partner,
            per_page=per_page,
            page=page,
            order=order,
            sort=sort,
            search=search,
            trashed=trashed,
            product_type=product_type,
            pharmacy_id=pharmacy_id,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    partner: str,
    *,
    per_page: str | Unset = UNSET,
    page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    search: str | Unset = UNSET,
    trashed: str | Unset = UNSET,
    product_type: str | Unset = UNSET,
    pharmacy_id: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            partner=partner,
            per_page=per_page,
            page=page,
            order=order,
            sort=sort,
            search=search,
            trashed=trashed,
            product_type=product_type,
            pharmacy_id=pharmacy_id,
            version=version,
            gateway_connection=gateway_connection,
        )
    ).parsed
