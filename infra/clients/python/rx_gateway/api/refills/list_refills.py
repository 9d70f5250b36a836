import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.list_refills_order import ListRefillsOrder
from ...models.list_refills_response_200 import ListRefillsResponse200
from ...models.list_refills_status import ListRefillsStatus
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    status: ListRefillsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListRefillsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["vendor"] = vendor

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
        "url": "/v1/refills",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListRefillsResponse200:
    response_200 = ListRefillsResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    status: ListRefillsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListRefillsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListRefillsResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            status=status,
            vendor=vendor,
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
    status: ListRefillsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListRefillsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListRefillsResponse200:
    """List refills

     The jobs of the operation behind `POST /v1/refills`, those that were made by the operation itself included: of
    these no prescription was looked up.

    Args:
        status (ListRefillsStatus | Unset):
        vendor (str | Unset):
        limit (int | Unset):
        cursor (str | Unset):
        order (ListRefillsOrder | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
    """
    return sync_detailed(
        client,
        status=status,
        vendor=vendor,
        limit=limit,
        cursor=cursor,
        order=order,
        since=since,
        until=until,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    status: ListRefillsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListRefillsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListRefillsResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            status=status,
            vendor=vendor,
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
    status: ListRefillsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListRefillsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListRefillsResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            status=status,
            vendor=vendor,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )
    ).parsed
