from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.event_with_data import EventWithData
from ...models.get_event_include import GetEventInclude
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    id: str,
    *,
    include: GetEventInclude | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_include: str | Unset = UNSET
    if not isinstance(include, Unset):
        json_include = include

    params["include"] = json_include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> EventWithData:
    response_200 = EventWithData.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
    *,
    include: GetEventInclude | Unset = UNSET,
) -> Answer[EventWithData]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
            include=include,
        ),
        _parse,
    )


def sync(
    client: Sender,
    id: str,
    *,
    include: GetEventInclude | Unset = UNSET,
) -> EventWithData:
    """Retrieve an event

     With `include=data` it has what the vendor sent, byte for byte as a delivery has it, of whatever size: an
    answer of more than 4.5 MB is a 303 to a link that is valid for five minutes.

    Args:
        id (str):
        include (GetEventInclude | Unset):
    """
    return sync_detailed(
        client,
        id=id,
        include=include,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    id: str,
    *,
    include: GetEventInclude | Unset = UNSET,
) -> Answer[EventWithData]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
            include=include,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    id: str,
    *,
    include: GetEventInclude | Unset = UNSET,
) -> EventWithData:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            include=include,
        )
    ).parsed
