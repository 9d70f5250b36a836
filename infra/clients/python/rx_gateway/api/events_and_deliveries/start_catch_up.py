from typing import Any

import httpx

from ...answer import Answer
from ...models.catch_up import CatchUp
from ...models.catch_up_request import CatchUpRequest
from ...sender import AsyncSender, Sender


def _get_kwargs(
    *,
    body: CatchUpRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/catch-ups",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> CatchUp:
    response_202 = CatchUp.from_dict(response.json())

    return response_202


def sync_detailed(
    client: Sender,
    *,
    body: CatchUpRequest,
) -> Answer[CatchUp]:
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
    body: CatchUpRequest,
) -> CatchUp:
    """Catch up on missed webhooks

     Asks the vendor for the status of each case of the connection that is not final: those that were not looked at
    for the longest time first, at most 200, at most one a second, and only while the vendor takes calls. A status
    whose webhook was missed becomes an event with `recovered: true`; statuses between two that are known stay
    unknown. Needs the grant `events` of the connection. One catch-up of a connection runs at a time. Catch-ups
    also begin by themselves, as a rule each hour, of cases without news for two hours.

    Args:
        body (CatchUpRequest):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: CatchUpRequest,
) -> Answer[CatchUp]:
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
    body: CatchUpRequest,
) -> CatchUp:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
