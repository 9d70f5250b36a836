from typing import Any

import httpx

from ...answer import Answer
from ...models.si_compounding_create_refill_request_body import (
    SiCompoundingCreateRefillRequestBody,
)
from ...models.si_compounding_create_refill_request_gateway_same_intent import (
    SiCompoundingCreateRefillRequestGatewaySameIntent,
)
from ...models.si_compounding_create_refill_request_response_2xx import (
    SiCompoundingCreateRefillRequestResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: SiCompoundingCreateRefillRequestBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: SiCompoundingCreateRefillRequestGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_same_intent, Unset):
        headers["Gateway-Same-Intent"] = str(gateway_same_intent)

    if not isinstance(gateway_allow_repeat, Unset):
        headers["Gateway-Allow-Repeat"] = gateway_allow_repeat

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/si-compounding/V2/createRefillRequest",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> SiCompoundingCreateRefillRequestResponse2XX:
    response_2xx = SiCompoundingCreateRefillRequestResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: SiCompoundingCreateRefillRequestBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: SiCompoundingCreateRefillRequestGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Answer[SiCompoundingCreateRefillRequestResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: SiCompoundingCreateRefillRequestBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: SiCompoundingCreateRefillRequestGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> SiCompoundingCreateRefillRequestResponse2XX:
    """createRefillRequest

     Requests a refill of one or more prescriptions of a patient.

    Args:
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_same_intent (SiCompoundingCreateRefillRequestGatewaySameIntent | Unset):
        gateway_allow_repeat (str | Unset):
        body (SiCompoundingCreateRefillRequestBody):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_same_intent=gateway_same_intent,
        gateway_allow_repeat=gateway_allow_repeat,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: SiCompoundingCreateRefillRequestBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: SiCompoundingCreateRefillRequestGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Answer[SiCompoundingCreateRefillRequestResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: SiCompoundingCreateRefillRequestBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: SiCompoundingCreateRefillRequestGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> SiCompoundingCreateRefillRequestResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
        )
    ).parsed
