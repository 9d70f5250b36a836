from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    patient: str,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    order: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["page"] = page

    params["per_page"] = per_page

    params["channel"] = channel

    params["order"] = order

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/clinician/patients/{patient}/messages".format(
            patient=quote(str(patient), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    patient: str,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    order: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            patient=patient,
            page=page,
            per_page=per_page,
            channel=channel,
            order=order,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    patient: str,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    order: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Messages

     Lists a patient's messages, page by page.

    Args:
        patient (str):
        page (str | Unset):
        per_page (str | Unset):
        channel (str | Unset):
        order (str | Unset):
        version (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        patient=patient,
        page=page,
        per_page=per_page,
        channel=channel,
        order=order,
        version=version,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    patient: str,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    order: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            patient=patient,
            page=page,
            per_page=per_page,
            channel=channel,
            order=order,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    patient: str,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    order: str | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            patient=patient,
            page=page,
            per_page=per_page,
            channel=channel,
            order=order,
            version=version,
            gateway_connection=gateway_connection,
        )
    ).parsed
