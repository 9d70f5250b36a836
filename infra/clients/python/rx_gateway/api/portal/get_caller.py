from typing import Any

import httpx

from ...answer import Answer
from ...models.caller import Caller
from ...sender import AsyncSender, Sender


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/me",
    }

    return _kwargs


def _parse(response: httpx.Response) -> Caller:
    response_200 = Caller.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
) -> Answer[Caller]:
    """As `sync`, with the headers of the answer."""
    return client.send(_get_kwargs(), _parse)


def sync(
    client: Sender,
) -> Caller:
    """Show who makes this request

    The partner, key and person of the request, its grants, and what its portal session may do.

    """
    return sync_detailed(
        client,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
) -> Answer[Caller]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(_get_kwargs(), _parse)


async def asyncio(
    client: AsyncSender,
) -> Caller:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
        )
    ).parsed
