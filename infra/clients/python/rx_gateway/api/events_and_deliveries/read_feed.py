import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.feed_page import FeedPage
from ...models.read_feed_include import ReadFeedInclude
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    after: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    include: ReadFeedInclude | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["after"] = after

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = since.isoformat()
    params["since"] = json_since

    params["limit"] = limit

    params["type"] = type_

    params["vendor"] = vendor

    params["connection"] = connection

    json_include: str | Unset = UNSET
    if not isinstance(include, Unset):
        json_include = include

    params["include"] = json_include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/feed",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> FeedPage:
    response_200 = FeedPage.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    after: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    include: ReadFeedInclude | Unset = UNSET,
) -> Answer[FeedPage]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            after=after,
            since=since,
            limit=limit,
            type_=type_,
            vendor=vendor,
            connection=connection,
            include=include,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    after: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    include: ReadFeedInclude | Unset = UNSET,
) -> FeedPage:
    """Read the event feed

     Every event that the key may see, in the order in which they were recorded, and each once: the vendors'
    webhooks, and the gateway's notifications. Process a page, store its `cursor`, then ask for the next one with
    `after`; at once where `more` is true. A consumer that dies in between reads the page again. An event appears
    about five seconds after it was recorded. Grants and filters apply at each read, and the cursor advances over
    what they leave out, so that a page may be empty. Events that were erased are missing, and cursors stay valid.
    A page with `include=data` has up to 3 MB; a payload over that is left out (`dataOmitted`), and `GET
    /v1/events/{id}?include=data` has it. 410 `cursor-expired` for a cursor that is older than 30 days.

    Args:
        after (str | Unset):
        since (datetime.datetime | Unset):
        limit (int | Unset):
        type_ (str | Unset):
        vendor (str | Unset):
        connection (str | Unset):
        include (ReadFeedInclude | Unset):
    """
    return sync_detailed(
        client,
        after=after,
        since=since,
        limit=limit,
        type_=type_,
        vendor=vendor,
        connection=connection,
        include=include,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    after: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    include: ReadFeedInclude | Unset = UNSET,
) -> Answer[FeedPage]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            after=after,
            since=since,
            limit=limit,
            type_=type_,
            vendor=vendor,
            connection=connection,
            include=include,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    after: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    include: ReadFeedInclude | Unset = UNSET,
) -> FeedPage:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            after=after,
            since=since,
            limit=limit,
            type_=type_,
            vendor=vendor,
            connection=connection,
            include=include,
        )
    ).parsed
