import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.list_endpoints_order import (
    ListEndpointsOrder,
)
from ...models.list_endpoints_response_200 import ListEndpointsResponse200
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListEndpointsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = since.isoformat()
    params["since"] = json_since

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = until.isoformat()
    params["until"] = json_until

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/endpoints",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListEndpointsResponse200:
    response_200 = ListEndpointsResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListEndpointsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListEndpointsResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListEndpointsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListEndpointsResponse200:
    """List endpoints

    Args:
        limit (int | Unset):
        cursor (str | Unset):
        order (ListEndpointsOrder | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
    """
    return sync_detailed(
        client,
        limit=limit,
        cursor=cursor,
        order=order,
        since=since,
        until=until,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListEndpointsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListEndpointsResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListEndpointsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListEndpointsResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )
    ).parsed
