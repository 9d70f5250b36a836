import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.list_jobs_order import ListJobsOrder
from ...models.list_jobs_response_200 import ListJobsResponse200
from ...models.list_jobs_status import ListJobsStatus
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    connection: str | Unset = UNSET,
    operation: str | Unset = UNSET,
    status: ListJobsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListJobsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["connection"] = connection

    params["operation"] = operation

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
        "url": "/v1/jobs",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListJobsResponse200:
    response_200 = ListJobsResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    connection: str | Unset = UNSET,
    operation: str | Unset = UNSET,
    status: ListJobsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListJobsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListJobsResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            connection=connection,
            operation=operation,
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
    connection: str | Unset = UNSET,
    operation: str | Unset = UNSET,
    status: ListJobsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListJobsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListJobsResponse200:
    """List jobs

    Args:
        connection (str | Unset):
        operation (str | Unset):
        status (ListJobsStatus | Unset):
        vendor (str | Unset):
        limit (int | Unset):
        cursor (str | Unset):
        order (ListJobsOrder | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
    """
    return sync_detailed(
        client,
        connection=connection,
        operation=operation,
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
    connection: str | Unset = UNSET,
    operation: str | Unset = UNSET,
    status: ListJobsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListJobsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListJobsResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            connection=connection,
            operation=operation,
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
    connection: str | Unset = UNSET,
    operation: str | Unset = UNSET,
    status: ListJobsStatus | Unset = UNSET,
    vendor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListJobsOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListJobsResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            connection=connection,
            operation=operation,
            status=status,
            vendor=vendor,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )
    ).parsed
