from typing import Any

import httpx

from ...answer import Answer
from ...models.inside_rx_list_popular_medications_locale import (
    InsideRxListPopularMedicationsLocale,
)
from ...models.inside_rx_list_popular_medications_response_2xx import (
    InsideRxListPopularMedicationsResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    locale: InsideRxListPopularMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    json_locale: str | Unset = UNSET
    if not isinstance(locale, Unset):
        json_locale = locale

    params["locale"] = json_locale

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/inside-rx/search/v1/popular",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxListPopularMedicationsResponse2XX:
    response_2xx = InsideRxListPopularMedicationsResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    locale: InsideRxListPopularMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxListPopularMedicationsResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            locale=locale,
            limit=limit,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    locale: InsideRxListPopularMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxListPopularMedicationsResponse2XX:
    """Popular Searched Medications

     Lists the medications that were searched most in the last 30 days, by all clients of the vendor.

    Args:
        locale (InsideRxListPopularMedicationsLocale | Unset):
        limit (int | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        locale=locale,
        limit=limit,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    locale: InsideRxListPopularMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxListPopularMedicationsResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            locale=locale,
            limit=limit,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    locale: InsideRxListPopularMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxListPopularMedicationsResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            locale=locale,
            limit=limit,
            gateway_connection=gateway_connection,
        )
    ).parsed
