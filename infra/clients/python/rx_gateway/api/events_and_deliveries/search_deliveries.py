from typing import Any

import httpx

from ...answer import Answer
from ...models.delivery_search import DeliverySearch
from ...models.search_deliveries_response_200 import SearchDeliveriesResponse200
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: DeliverySearch | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/deliveries/search",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> SearchDeliveriesResponse200:
    response_200 = SearchDeliveriesResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    body: DeliverySearch | Unset = UNSET,
) -> Answer[SearchDeliveriesResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: DeliverySearch | Unset = UNSET,
) -> SearchDeliveriesResponse200:
    """Search deliveries

     As `GET /v1/deliveries`, with its parameters in the body, and `subject`, that of their events: a read, by POST
    so that no URL has a patient's id. Where a subject has more than 1,000 events or deliveries, or is not
    indexed, pages may be short, or empty, while `cursor` is set. Deliveries of events that are no longer stored
    are not found by a subject. The search is put on record with the subjects of what it shows.

    Args:
        body (DeliverySearch | Unset):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: DeliverySearch | Unset = UNSET,
) -> Answer[SearchDeliveriesResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: DeliverySearch | Unset = UNSET,
) -> SearchDeliveriesResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
