from typing import Any

import httpx

from ...answer import Answer
from ...models.key_rotation import KeyRotation
from ...models.rotated_key import RotatedKey
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: KeyRotation | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/keys/rotate",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> RotatedKey:
    response_201 = RotatedKey.from_dict(response.json())

    return response_201


def sync_detailed(
    client: Sender,
    *,
    body: KeyRotation | Unset = UNSET,
) -> Answer[RotatedKey]:
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
    body: KeyRotation | Unset = UNSET,
) -> RotatedKey:
    """Rotate the API key of this request

     Creates a new key with the same grants and, where the key of this request expires, for as long again, and ends
    the key of this request after the overlap; another rotation never extends that. If the answer is lost, repeat
    the request: the previous key is valid until the overlap's end. The key of the lost answer stays valid as
    well: ask the gateway's operator to find it (`keys list`, rotated from) and to revoke it. Ten rotations of a
    partner's keys in an hour at most.

    Args:
        body (KeyRotation | Unset):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: KeyRotation | Unset = UNSET,
) -> Answer[RotatedKey]:
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
    body: KeyRotation | Unset = UNSET,
) -> RotatedKey:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
