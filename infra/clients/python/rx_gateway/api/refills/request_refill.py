from typing import Any

import httpx

from ...answer import Answer
from ...models.refill import Refill
from ...models.refill_request import RefillRequest
from ...models.request_refill_gateway_same_intent import (
    RequestRefillGatewaySameIntent,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_same_intent: RequestRefillGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_same_intent, Unset):
        headers["Gateway-Same-Intent"] = str(gateway_same_intent)

    if not isinstance(gateway_allow_repeat, Unset):
        headers["Gateway-Allow-Repeat"] = gateway_allow_repeat

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
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_same_intent: RequestRefillGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Answer[Refill]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_same_intent: RequestRefillGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Refill:
    """Request a refill

     A job of the vendor's operation behind it, whose grant, `Idempotency-Key`, `Prefer: respond-async` (202),
    `Gateway-Same-Intent` and `Gateway-Allow-Repeat` apply. Before it is sent, the prescriptions are read, which
    needs the grant of the vendor's prescriptions, too. Where the vendor answers that it did not take the request,
    it is 422 `vendor-refused`, and the job is `failed`. `Link` leads to the vendor's own answer.

    Args:
        vendor (str | Unset):
        connection (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_same_intent (RequestRefillGatewaySameIntent | Unset):
        gateway_allow_repeat (str | Unset):
        body (RefillRequest):
    """
    return sync_detailed(
        client,
        body=body,
        vendor=vendor,
        connection=connection,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_same_intent=gateway_same_intent,
        gateway_allow_repeat=gateway_allow_repeat,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_same_intent: RequestRefillGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Answer[Refill]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: RefillRequest,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_same_intent: RequestRefillGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Refill:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            vendor=vendor,
            connection=connection,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
        )
    ).parsed
