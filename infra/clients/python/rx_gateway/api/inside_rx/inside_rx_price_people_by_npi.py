from typing import Any

import httpx

from ...answer import Answer
from ...models.inside_rx_price_people_by_npi_body import InsideRxPricePeopleByNpiBody
from ...models.inside_rx_price_people_by_npi_response_2xx import (
    InsideRxPricePeopleByNpiResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: InsideRxPricePeopleByNpiBody,
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
        "url": "/v1/inside-rx/pricing/v1/npi/people",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxPricePeopleByNpiResponse2XX:
    response_2xx = InsideRxPricePeopleByNpiResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: InsideRxPricePeopleByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxPricePeopleByNpiResponse2XX]:
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
    body: InsideRxPricePeopleByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxPricePeopleByNpiResponse2XX:
    """People Pricing by NPI

     Prices a medication for a person at each of the pharmacies named by NPI.

    Args:
        access_code (str | Unset):
        sort (bool | Unset):
        gateway_connection (str | Unset):
        body (InsideRxPricePeopleByNpiBody):
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
    body: InsideRxPricePeopleByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxPricePeopleByNpiResponse2XX]:
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
    body: InsideRxPricePeopleByNpiBody,
    access_code: str | Unset = UNSET,
    sort: bool | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxPricePeopleByNpiResponse2XX:
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
