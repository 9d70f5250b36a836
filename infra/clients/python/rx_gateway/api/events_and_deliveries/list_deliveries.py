import datetime
from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.list_deliveries_order import (
    ListDeliveriesOrder,
)
from ...models.list_deliveries_response_200 import ListDeliveriesResponse200
from ...models.list_deliveries_status import (
    ListDeliveriesStatus,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    id: str,
    *,
    status: ListDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["eventId"] = event_id

    params["type"] = type_

    params["connection"] = connection

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
        "url": "/v1/endpoints/{id}/deliveries".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListDeliveriesResponse200:
    response_200 = ListDeliveriesResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
    *,
    status: ListDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListDeliveriesResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
            status=status,
            event_id=event_id,
            type_=type_,
            connection=connection,
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
    id: str,
    *,
    status: ListDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListDeliveriesResponse200:
    """List an endpoint's deliveries

    Args:
        id (str):
        status (ListDeliveriesStatus | Unset):
        event_id (str | Unset):
        type_ (str | Unset):
        connection (str | Unset):
        limit (int | Unset):
        cursor (str | Unset):
        order (ListDeliveriesOrder | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
    """
    return sync_detailed(
        client,
        id=id,
        status=status,
        event_id=event_id,
        type_=type_,
        connection=connection,
        limit=limit,
        cursor=cursor,
        order=order,
        since=since,
        until=until,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    id: str,
    *,
    status: ListDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListDeliveriesResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
            status=status,
            event_id=event_id,
            type_=type_,
            connection=connection,
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
    id: str,
    *,
    status: ListDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListDeliveriesResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            status=status,
            event_id=event_id,
            type_=type_,
            connection=connection,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )
    ).parsed
