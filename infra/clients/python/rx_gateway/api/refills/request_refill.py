from typing import Any

import httpx

from ...answer import Answer
from ...models.refill import Refill
from ...models.refill_request import RefillRequest
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["vendor"] = vendor

    params["connection"] = connection

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/refills",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Refill:
    response_200 = Refill.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
) -> Answer[Refill]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
) -> Refill:
    """Request a refill

     A job of the vendor's operation behind it, whose grant, `Idempotency-Key`, `Prefer: respond-async` (202),
    `Gateway-Same-Intent` and `Gateway-Allow-Repeat` apply. Before it is sent, the prescriptions are read, which
    needs the grant of the vendor's prescriptions, too. Where the vendor answers that it did not take the request,
    it is 422 `vendor-refused`, and the job is `failed`. `Link` leads to the vendor's own answer.

    Args:
        vendor (str | Unset):
        connection (str | Unset):
        body (RefillRequest):
    """
    return sync_detailed(
        client,
        body=body,
        vendor=vendor,
        connection=connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
) -> Answer[Refill]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
) -> Refill:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            vendor=vendor,
            connection=connection,
        )
    ).parsed
