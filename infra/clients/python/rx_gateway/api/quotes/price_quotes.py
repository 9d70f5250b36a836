from typing import Any

import httpx

from ...answer import Answer
from ...models.price_quotes_raw import PriceQuotesRaw
from ...models.quote_request import QuoteRequest
from ...models.quotes import Quotes
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: QuoteRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: PriceQuotesRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["vendor"] = vendor

    params["connection"] = connection

    json_raw: str | Unset = UNSET
    if not isinstance(raw, Unset):
        json_raw = raw

    params["raw"] = json_raw

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/quotes",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Quotes:
    response_200 = Quotes.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    body: QuoteRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: PriceQuotesRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Quotes]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
            raw=raw,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: QuoteRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: PriceQuotesRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Quotes:
    """Compare the prices of pharmacies

     A read. Needs the grant of the vendor's operation behind it. More pharmacies than the vendor takes in one call
    are asked for in parts: one part that fails never fails the rest. 404 `not-found-or-not-covered` where the
    vendor answers 404 to every part. The vendor's document names no currency.

    Args:
        vendor (str | Unset):
        connection (str | Unset):
        raw (PriceQuotesRaw | Unset):
        gateway_connection (str | Unset):
        body (QuoteRequest):
    """
    return sync_detailed(
        client,
        body=body,
        vendor=vendor,
        connection=connection,
        raw=raw,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: QuoteRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: PriceQuotesRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Quotes]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
            raw=raw,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: QuoteRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: PriceQuotesRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Quotes:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            vendor=vendor,
            connection=connection,
            raw=raw,
            gateway_connection=gateway_connection,
        )
    ).parsed
