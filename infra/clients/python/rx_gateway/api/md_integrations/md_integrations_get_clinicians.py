from typing import Any

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    environments: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    order: str | Unset = UNSET,
    search: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["id"] = id

    params["email"] = email

    params["first_name"] = first_name

    params["last_name"] = last_name

    params["environments[]"] = environments

    params["sort"] = sort

    params["order"] = order

    params["search"] = search

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/web/clinicians",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    *,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    environments: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    order: str | Unset = UNSET,
    search: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            environments=environments,
            sort=sort,
            order=order,
            search=search,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    environments: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    order: str | Unset = UNSET,
    search: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Clinicians

     Lists clinicians by filters.

    Args:
        id (str | Unset):
        email (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        environments (str | Unset):
        sort (str | Unset):
        order (str | Unset):
        search (str | Unset):
        version (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        id=id,
        email=email,
        first_name=first_name,
        last_name=last_name,
        environments=environments,
        sort=sort,
        order=order,
        search=search,
        version=version,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    environments: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    order: str | Unset = UNSET,
    search: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            environments=environments,
            sort=sort,
            order=order,
            search=search,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    environments: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    order: str | Unset = UNSET,
    search: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            environments=environments,
            sort=sort,
            order=order,
            search=search,
            version=version,
            gateway_connection=gateway_connection,
        )
    ).parsed
