from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_get_states_response_2xx_item import (
    MdIntegrationsGetStatesResponse2XXItem,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["search"] = search

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/metadata/states",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsGetStatesResponse2XXItem]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:
        response_2xx_item = MdIntegrationsGetStatesResponse2XXItem.from_dict(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsGetStatesResponse2XXItem]]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            search=search,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsGetStatesResponse2XXItem]:
    """Get all states

     Lists the states, optionally filtered by name.

    Args:
        search (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        search=search,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsGetStatesResponse2XXItem]]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            search=search,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsGetStatesResponse2XXItem]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            search=search,
            gateway_connection=gateway_connection,
        )
    ).parsed
