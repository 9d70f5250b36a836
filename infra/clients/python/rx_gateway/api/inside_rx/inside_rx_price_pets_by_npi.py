from typing import Any

import httpx

from ...answer import Answer
from ...models.inside_rx_price_pets_by_npi_body import InsideRxPricePetsByNpiBody
from ...models.inside_rx_price_pets_by_npi_response_2xx import (
    InsideRxPricePetsByNpiResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: InsideRxPricePetsByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["accessCode"] = access_code

    params["sort"] = sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/inside-rx/pricing/v1/npi/pets",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxPricePetsByNpiResponse2XX:
    response_2xx = InsideRxPricePetsByNpiResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: InsideRxPricePetsByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxPricePetsByNpiResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            access_code=access_code,
            sort=sort,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: InsideRxPricePetsByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxPricePetsByNpiResponse2XX:
    """Pets Pricing by NPI

     Prices a medication for a pet at each of the pharmacies named by NPI.

    Args:
        access_code (str | Unset):
        sort (bool | Unset):
        gateway_connection (str | Unset):
        body (InsideRxPricePetsByNpiBody):
    """
    return sync_detailed(
        client,
        body=body,
        access_code=access_code,
        sort=sort,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: InsideRxPricePetsByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxPricePetsByNpiResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            access_code=access_code,
            sort=sort,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: InsideRxPricePetsByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxPricePetsByNpiResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            access_code=access_code,
            sort=sort,
            gateway_connection=gateway_connection,
        )
    ).parsed
