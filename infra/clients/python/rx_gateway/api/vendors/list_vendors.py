from typing import Any

import httpx

from ...answer import Answer
from ...models.list_vendors_order import ListVendorsOrder
from ...models.list_vendors_response_200 import ListVendorsResponse200
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListVendorsOrder | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/vendors",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> ListVendorsResponse200:
    response_200 = ListVendorsResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListVendorsOrder | Unset = UNSET,
) -> Answer[ListVendorsResponse200]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            limit=limit,
            cursor=cursor,
            order=order,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListVendorsOrder | Unset = UNSET,
) -> ListVendorsResponse200:
    """List the vendors that this key may call

     Each vendor with its health, and with the connections and operations that the key's grants cover.

    Args:
        limit (int | Unset):
        cursor (str | Unset):
        order (ListVendorsOrder | Unset):
    """
    return sync_detailed(
        client,
        limit=limit,
        cursor=cursor,
        order=order,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListVendorsOrder | Unset = UNSET,
) -> Answer[ListVendorsResponse200]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            limit=limit,
            cursor=cursor,
            order=order,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    order: ListVendorsOrder | Unset = UNSET,
) -> ListVendorsResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            limit=limit,
            cursor=cursor,
            order=order,
        )
    ).parsed
