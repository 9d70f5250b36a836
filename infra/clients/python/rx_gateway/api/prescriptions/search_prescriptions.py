from typing import Any

import httpx

from ...answer import Answer
from ...models.prescription_search import PrescriptionSearch
from ...models.prescriptions import Prescriptions
from ...models.search_prescriptions_raw import (
    SearchPrescriptionsRaw,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: PrescriptionSearch,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: SearchPrescriptionsRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["vendor"] = vendor

    params["connection"] = connection

    json_raw: str | Unset = UNSET
    if not isinstance(raw, Unset):
        json_raw = raw

    params["raw"] = json_raw

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/prescriptions/search",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Prescriptions:
    response_200 = Prescriptions.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    body: PrescriptionSearch,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: SearchPrescriptionsRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Prescriptions]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
            raw=raw,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: PrescriptionSearch,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: SearchPrescriptionsRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Prescriptions:
    """Search prescriptions

     A read, by POST so that no URL has a patient's id. Needs the grant of the vendor's operation behind it. Where
    the vendor answers that it did not succeed, which includes that it found nothing, it is 422 `vendor-refused`
    with the vendor's answer.

    Args:
        vendor (str | Unset):
        connection (str | Unset):
        raw (SearchPrescriptionsRaw | Unset):
        gateway_connection (str | Unset):
        body (PrescriptionSearch): Exactly one of the members.
    """
    return sync_detailed(
        client,
        body=body,
        vendor=vendor,
        connection=connection,
        raw=raw,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: PrescriptionSearch,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: SearchPrescriptionsRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Prescriptions]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            vendor=vendor,
            connection=connection,
            raw=raw,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: PrescriptionSearch,
    vendor: str | Unset = UNSET,
    connection: str | Unset = UNSET,
    raw: SearchPrescriptionsRaw | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Prescriptions:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            vendor=vendor,
            connection=connection,
            raw=raw,
            gateway_connection=gateway_connection,
        )
    ).parsed
