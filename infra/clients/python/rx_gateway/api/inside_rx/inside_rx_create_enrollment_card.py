from typing import Any

import httpx

from ...answer import Answer, any_content
from ...models.inside_rx_create_enrollment_card_body import (
    InsideRxCreateEnrollmentCardBody,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: InsideRxCreateEnrollmentCardBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_allow_repeat, Unset):
        headers["Gateway-Allow-Repeat"] = gateway_allow_repeat

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/inside-rx/eligibility/v1/enrollment/card",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    *,
    body: InsideRxCreateEnrollmentCardBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_allow_repeat=gateway_allow_repeat,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: InsideRxCreateEnrollmentCardBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Any:
    """Enroll Card

     Enrolls a card into an eligibility program, updates its enrollment, or deactivates it.

    Args:
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_allow_repeat (str | Unset):
        body (InsideRxCreateEnrollmentCardBody):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_allow_repeat=gateway_allow_repeat,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: InsideRxCreateEnrollmentCardBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_allow_repeat=gateway_allow_repeat,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: InsideRxCreateEnrollmentCardBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_allow_repeat=gateway_allow_repeat,
        )
    ).parsed
