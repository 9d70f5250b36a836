import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.list_all_deliveries_order import (
    ListAllDeliveriesOrder,
)
from ...models.list_all_deliveries_response_200 import ListAllDeliveriesResponse200
from ...models.list_all_deliveries_status import (
    ListAllDeliveriesStatus,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    endpoint_id: str | Unset = UNSET,
    status: ListAllDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListAllDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["endpointId"] = endpoint_id

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
        "url": "/v1/deliveries",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListAllDeliveriesResponse200:
    response_200 = ListAllDeliveriesResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    endpoint_id: str | Unset = UNSET,
    status: ListAllDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListAllDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListAllDeliveriesResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            endpoint_id=endpoint_id,
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
    *,
    endpoint_id: str | Unset = UNSET,
    status: ListAllDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListAllDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListAllDeliveriesResponse200:
    """List deliveries

     To all of your endpoints together, by when each was created. Those to an endpoint that was deleted are not
    listed.

    Args:
        endpoint_id (str | Unset):
        status (ListAllDeliveriesStatus | Unset):
        event_id (str | Unset):
        type_ (str | Unset):
        connection (str | Unset):
        limit (int | Unset):
        cursor (str | Unset):
        order (ListAllDeliveriesOrder | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
    """
    return sync_detailed(
        client,
        endpoint_id=endpoint_id,
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
    *,
    endpoint_id: str | Unset = UNSET,
    status: ListAllDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListAllDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListAllDeliveriesResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            endpoint_id=endpoint_id,
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
    *,
    endpoint_id: str | Unset = UNSET,
    status: ListAllDeliveriesStatus | Unset = UNSET,
    event_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListAllDeliveriesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListAllDeliveriesResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            endpoint_id=endpoint_id,
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
