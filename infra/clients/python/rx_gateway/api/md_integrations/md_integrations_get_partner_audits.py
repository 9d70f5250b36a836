from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    partner: str,
    *,
    order: str | Unset = UNSET,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/web/partners/{partner}/audits".format(
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
    order: str | Unset = UNSET,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            partner=partner,
            order=order,
            page=page,
            per_page=per_page,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    partner: str,
    *,
    order: str | Unset = UNSET,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Audits

     Lists the changes made to a partner's record, page by page.

    Args:
        partner (str):
        order (str | Unset):
        page (str | Unset):
        per_page (str | Unset):
        version (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        partner=partner,
        order=order,
        page=page,
        per_page=per_page,
        version=version,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    partner: str,
    *,
    order: str | Unset = UNSET,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            partner=partner,
            order=order,
            page=page,
            per_page=per_page,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    partner: str,
    *,
    order: str | Unset = UNSET,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            partner=partner,
            order=order,
            page=page,
            per_page=per_page,
            version=version,
            gateway_connection=gateway_connection,
        )
    ).parsed
