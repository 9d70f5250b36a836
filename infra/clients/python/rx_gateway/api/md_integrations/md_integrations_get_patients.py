from typing import Any

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    string_search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["page"] = page

    params["per_page"] = per_page

    params["order"] = order

    params["string_search"] = string_search

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/web/resources/patients",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    string_search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            per_page=per_page,
            order=order,
            string_search=string_search,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    string_search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Patients

     Lists patients by a search text, page by page.

    Args:
        page (str | Unset):
        per_page (str | Unset):
        order (str | Unset):
        string_search (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        per_page=per_page,
        order=order,
        string_search=string_search,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    string_search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            per_page=per_page,
            order=order,
            string_search=string_search,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    order: str | Unset = UNSET,
    string_search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            per_page=per_page,
            order=order,
            string_search=string_search,
            gateway_connection=gateway_connection,
        )
    ).parsed
