from typing import Any

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/portal-sessions/current",
    }

    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(_get_kwargs(), _parse)


def sync(
    client: Sender,
) -> Any:
    """End the portal session of this request

    Signs out. With an API key there is no session to end: 404.

    """
    return sync_detailed(
        client,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(_get_kwargs(), _parse)


async def asyncio(
    client: AsyncSender,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
        )
    ).parsed
