import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.list_cases_order import ListCasesOrder
from ...models.list_cases_response_200 import ListCasesResponse200
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    status: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListCasesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["status"] = status

    params["vendor"] = vendor

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
        "url": "/v1/cases",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListCasesResponse200:
    response_200 = ListCasesResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    status: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListCasesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListCasesResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            status=status,
            vendor=vendor,
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
    status: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListCasesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListCasesResponse200:
    """List telehealth cases

     By last news, oldest first: to follow cases, read all pages, and later ask with `since` at a minute before you
    began. A case exists from the success of the call that creates it. Needs `md-integrations:events`, or shows
    the cases of your own jobs with `md-integrations:events-own`. A page of large cases has fewer than `limit`.

    Args:
        status (str | Unset):
        vendor (str | Unset):
        connection (str | Unset):
        limit (int | Unset):
        cursor (str | Unset):
        order (ListCasesOrder | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
    """
    return sync_detailed(
        client,
        status=status,
        vendor=vendor,
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
    status: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListCasesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> Answer[ListCasesResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            status=status,
            vendor=vendor,
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
    status: str | Unset = UNSET,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListCasesOrder | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> ListCasesResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            status=status,
            vendor=vendor,
            connection=connection,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )
    ).parsed
