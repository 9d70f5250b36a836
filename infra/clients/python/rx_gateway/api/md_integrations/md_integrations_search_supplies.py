from typing import Any, cast

import httpx

from ...answer import Answer
from ...models.md_integrations_search_supplies_response_2xx_item_type_0 import (
    MdIntegrationsSearchSuppliesResponse2XXItemType0,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    name: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/supplies/search",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsSearchSuppliesResponse2XXItemType0 | None]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:

        def _parse_response_2xx_item(data: object) -> MdIntegrationsSearchSuppliesResponse2XXItemType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_2xx_item_type_0 = MdIntegrationsSearchSuppliesResponse2XXItemType0.from_dict(data)

                return response_2xx_item_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSearchSuppliesResponse2XXItemType0 | None, data)

        response_2xx_item = _parse_response_2xx_item(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    name: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsSearchSuppliesResponse2XXItemType0 | None]]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            name=name,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    name: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsSearchSuppliesResponse2XXItemType0 | None]:
    """Search supplies

     Searches DoseSpot's supplies by name.

    Args:
        name (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        name=name,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    name: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsSearchSuppliesResponse2XXItemType0 | None]]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            name=name,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    name: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsSearchSuppliesResponse2XXItemType0 | None]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            name=name,
            gateway_connection=gateway_connection,
        )
    ).parsed
