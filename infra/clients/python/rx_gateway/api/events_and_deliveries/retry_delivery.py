from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.delivery import Delivery
from ...models.empty_body import EmptyBody
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    id: str,
    *,
    body: EmptyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/deliveries/{id}/retry".format(
            id=quote(str(id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Delivery:
    response_202 = Delivery.from_dict(response.json())

    return response_202


def sync_detailed(
    client: Sender,
    id: str,
    *,
    body: EmptyBody | Unset = UNSET,
) -> Answer[Delivery]:
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
    body: EmptyBody | Unset = UNSET,
) -> Delivery:
    """Retry a delivery

     Makes one more attempt now, whatever the delivery's status is, and also while the endpoint is paused; if it
    fails, the retry schedule starts over. Several requests before that attempt is made are one retry. 409 with
    `Retry-After` while an attempt is in progress, and 409 if the endpoint is disabled or no longer includes such
    events. 410 if the event is no longer stored (30 days) or the endpoint was deleted. 404 if the key may no
    longer see such events.

    Args:
        id (str):
        body (EmptyBody | Unset): Empty: leave the body out, or send `{}`.
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
    body: EmptyBody | Unset = UNSET,
) -> Answer[Delivery]:
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
    body: EmptyBody | Unset = UNSET,
) -> Delivery:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            body=body,
        )
    ).parsed
