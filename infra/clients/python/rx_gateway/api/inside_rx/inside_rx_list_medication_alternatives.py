from typing import Any

import httpx

from ...answer import Answer
from ...models.inside_rx_list_medication_alternatives_response_2xx import (
    InsideRxListMedicationAlternativesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    slug: str,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["slug"] = slug

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/inside-rx/search/v1/alternatives/",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxListMedicationAlternativesResponse2XX:
    response_2xx = InsideRxListMedicationAlternativesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    slug: str,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxListMedicationAlternativesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            slug=slug,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    slug: str,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxListMedicationAlternativesResponse2XX:
    """Medication Alternatives

     Lists similar medications: the generics of a brand, the brands of a generic.

    Args:
        slug (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        slug=slug,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    slug: str,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxListMedicationAlternativesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            slug=slug,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    slug: str,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxListMedicationAlternativesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            slug=slug,
            gateway_connection=gateway_connection,
        )
    ).parsed
