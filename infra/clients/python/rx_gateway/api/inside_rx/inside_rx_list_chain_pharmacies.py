from decimal import Decimal
from typing import Any

import httpx

from ...answer import Answer
from ...models.inside_rx_list_chain_pharmacies_response_2xx import (
    InsideRxListChainPharmaciesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    zip_: str,
    chain_code: str,
    limit: int | Unset = UNSET,
    index: int | Unset = UNSET,
    lat: Decimal | Unset = UNSET,
    lng: Decimal | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["zip"] = zip_

    params["chainCode"] = chain_code

    params["limit"] = limit

    params["index"] = index

    params["lat"] = lat

    params["lng"] = lng

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/inside-rx/pharmacies/v1/chain",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxListChainPharmaciesResponse2XX:
    response_2xx = InsideRxListChainPharmaciesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    zip_: str,
    chain_code: str,
    limit: int | Unset = UNSET,
    index: int | Unset = UNSET,
    lat: Decimal | Unset = UNSET,
    lng: Decimal | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxListChainPharmaciesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            zip_=zip_,
            chain_code=chain_code,
            limit=limit,
            index=index,
            lat=lat,
            lng=lng,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    zip_: str,
    chain_code: str,
    limit: int | Unset = UNSET,
    index: int | Unset = UNSET,
    lat: Decimal | Unset = UNSET,
    lng: Decimal | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxListChainPharmaciesResponse2XX:
    """Pharmacies by Chain

     Lists the pharmacies of one chain in the region of a zip code.

    Args:
        zip_ (str):
        chain_code (str):
        limit (int | Unset):
        index (int | Unset):
        lat (Decimal | Unset):
        lng (Decimal | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        zip_=zip_,
        chain_code=chain_code,
        limit=limit,
        index=index,
        lat=lat,
        lng=lng,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    zip_: str,
    chain_code: str,
    limit: int | Unset = UNSET,
    index: int | Unset = UNSET,
    lat: Decimal | Unset = UNSET,
    lng: Decimal | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxListChainPharmaciesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            zip_=zip_,
            chain_code=chain_code,
            limit=limit,
            index=index,
            lat=lat,
            lng=lng,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    zip_: str,
    chain_code: str,
    limit: int | Unset = UNSET,
    index: int | Unset = UNSET,
    lat: Decimal | Unset = UNSET,
    lng: Decimal | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxListChainPharmaciesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            zip_=zip_,
            chain_code=chain_code,
            limit=limit,
            index=index,
            lat=lat,
            lng=lng,
            gateway_connection=gateway_connection,
        )
    ).parsed
