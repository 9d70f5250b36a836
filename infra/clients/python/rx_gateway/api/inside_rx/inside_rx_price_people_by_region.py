from typing import Any

import httpx

from ...answer import Answer, any_content
from ...models.inside_rx_price_people_by_region_body import (
    InsideRxPricePeopleByRegionBody,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: InsideRxPricePeopleByRegionBody | Unset = UNSET,
    access_code: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["accessCode"] = access_code

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/inside-rx/pricing/v1/region/people",
        "params": params,
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    *,
    body: InsideRxPricePeopleByRegionBody | Unset = UNSET,
    access_code: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            access_code=access_code,
            limit=limit,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: InsideRxPricePeopleByRegionBody | Unset = UNSET,
    access_code: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """People Pricing by Chains

     Prices a medication for a person at the pharmacy chains of a region.

    Args:
        access_code (str | Unset):
        limit (str | Unset):
        gateway_connection (str | Unset):
        body (InsideRxPricePeopleByRegionBody | Unset):
    """
    return sync_detailed(
        client,
        body=body,
        access_code=access_code,
        limit=limit,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: InsideRxPricePeopleByRegionBody | Unset = UNSET,
    access_code: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            access_code=access_code,
            limit=limit,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: InsideRxPricePeopleByRegionBody | Unset = UNSET,
    access_code: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            access_code=access_code,
            limit=limit,
            gateway_connection=gateway_connection,
        )
    ).parsed
