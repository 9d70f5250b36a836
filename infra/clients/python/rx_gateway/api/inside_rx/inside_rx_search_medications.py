from typing import Any

import httpx

from ...answer import Answer
from ...models.inside_rx_search_medications_locale import (
    InsideRxSearchMedicationsLocale,
)
from ...models.inside_rx_search_medications_response_2xx import (
    InsideRxSearchMedicationsResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    query: str,
    locale: InsideRxSearchMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["query"] = query

    json_locale: str | Unset = UNSET
    if not isinstance(locale, Unset):
        json_locale = locale

    params["locale"] = json_locale

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/inside-rx/search/v1/",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxSearchMedicationsResponse2XX:
    response_2xx = InsideRxSearchMedicationsResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    query: str,
    locale: InsideRxSearchMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxSearchMedicationsResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            query=query,
            locale=locale,
            limit=limit,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    query: str,
    locale: InsideRxSearchMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxSearchMedicationsResponse2XX:
    """Medication Search Query

     Searches medications by a part of their brand or generic name.

    Args:
        query (str):
        locale (InsideRxSearchMedicationsLocale | Unset):
        limit (int | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        query=query,
        locale=locale,
        limit=limit,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    query: str,
    locale: InsideRxSearchMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxSearchMedicationsResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            query=query,
            locale=locale,
            limit=limit,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    query: str,
    locale: InsideRxSearchMedicationsLocale | Unset = UNSET,
    limit: int | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxSearchMedicationsResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            query=query,
            locale=locale,
            limit=limit,
            gateway_connection=gateway_connection,
        )
    ).parsed
