from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.catch_up import CatchUp
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/catch-ups/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse(response: httpx.Response) -> CatchUp:
    response_200 = CatchUp.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
) -> Answer[CatchUp]:
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
) -> CatchUp:
    """Retrieve a catch-up

     While it is the last one of its connection. Needs the grant `events` of the connection.

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
) -> Answer[CatchUp]:
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
) -> CatchUp:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
        )
    ).parsed
