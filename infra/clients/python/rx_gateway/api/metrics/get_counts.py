from typing import Any

import httpx

from ...answer import Answer
from ...models.counts import Counts
from ...sender import AsyncSender, Sender


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/counts",
    }

    return _kwargs


def _parse(response: httpx.Response) -> Counts:
    response_200 = Counts.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
) -> Answer[Counts]:
    """As `sync`, with the headers of the answer."""
    return client.send(_get_kwargs(), _parse)


def sync(
    client: Sender,
) -> Counts:
    """Count what has not ended

     How many jobs and deliveries of the partner have not ended, and how many endpoints it has, by status: each up
    to 1000, with `more` where there are more. Those that have ended are not counted; `GET /v1/metrics` has them
    by time. A count may be a second or so behind the lists, and includes deliveries of events that a grant no
    longer covers.

    """
    return sync_detailed(
        client,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
) -> Answer[Counts]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(_get_kwargs(), _parse)


async def asyncio(
    client: AsyncSender,
) -> Counts:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
        )
    ).parsed
