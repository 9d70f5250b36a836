from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_cities_response_2xx_item import (
    MdIntegrationsGetCitiesResponse2XXItem,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    state_id: str,
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
        "url": "/v1/md-integrations/v1/partner/metadata/states/{state_id}/cities".format(
            state_id=quote(str(state_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsGetCitiesResponse2XXItem]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:
        response_2xx_item = MdIntegrationsGetCitiesResponse2XXItem.from_dict(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    state_id: str,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsGetCitiesResponse2XXItem]]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            state_id=state_id,
            search=search,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    state_id: str,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsGetCitiesResponse2XXItem]:
    """Get cities from a given state

     Lists the cities of a state, optionally filtered by name.

    Args:
        state_id (str):
        search (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        state_id=state_id,
        search=search,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    state_id: str,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsGetCitiesResponse2XXItem]]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            state_id=state_id,
            search=search,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    state_id: str,
    *,
    search: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsGetCitiesResponse2XXItem]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            state_id=state_id,
            search=search,
            gateway_connection=gateway_connection,
        )
    ).parsed
