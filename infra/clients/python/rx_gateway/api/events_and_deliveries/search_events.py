from typing import Any

import httpx

from ...answer import Answer
from ...models.event_search import EventSearch
from ...models.search_events_response_200 import SearchEventsResponse200
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: EventSearch | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/events/search",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> SearchEventsResponse200:
    response_200 = SearchEventsResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    body: EventSearch | Unset = UNSET,
) -> Answer[SearchEventsResponse200]:
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
    body: EventSearch | Unset = UNSET,
) -> SearchEventsResponse200:
    """Search events

     As `GET /v1/events`, with its parameters in the body, and `subject`: a read, by POST so that no URL has a
    patient's id. Where a subject has more than 1,000 events, or is not indexed, pages may be short, or empty,
    while `cursor` is set. The search is put on record with the subjects of what it shows.

    Args:
        body (EventSearch | Unset):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: EventSearch | Unset = UNSET,
) -> Answer[SearchEventsResponse200]:
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
    body: EventSearch | Unset = UNSET,
) -> SearchEventsResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
