from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.refill import Refill
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/refills/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse(response: httpx.Response) -> Refill:
    response_200 = Refill.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
) -> Answer[Refill]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
        ),
        _parse,
    )


def sync(
    client: Sender,
    id: str,
) -> Refill:
    """Retrieve a refill

    Args:
        id (str):
    """
    return sync_detailed(
        client,
        id=id,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    id: str,
) -> Answer[Refill]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    id: str,
) -> Refill:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
        )
    ).parsed
