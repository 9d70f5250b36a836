from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.recovery import Recovery
from ...models.recovery_request import RecoveryRequest
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
    *,
    body: RecoveryRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/endpoints/{id}/recover".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Recovery:
    response_202 = Recovery.from_dict(response.json())

    return response_202


def sync_detailed(
    client: Sender,
    id: str,
    *,
    body: RecoveryRequest,
) -> Answer[Recovery]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
            body=body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    id: str,
    *,
    body: RecoveryRequest,
) -> Recovery:
    """Recover an endpoint's missed events

     Sends all its `failed` deliveries of that time again; with `includeMissing` also events received in that time
    that were never delivered to it and that its filters and the key's grants now include, `late` ones too. Runs
    in the background at about 300 deliveries a minute, each with a full retry schedule. One recovery of an
    endpoint runs at a time: the same request again returns the running one, a different one is 409.

    Args:
        id (str):
        body (RecoveryRequest):
    """
    return sync_detailed(
        client,
        id=id,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    id: str,
    *,
    body: RecoveryRequest,
) -> Answer[Recovery]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
            body=body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    id: str,
    *,
    body: RecoveryRequest,
) -> Recovery:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            body=body,
        )
    ).parsed
