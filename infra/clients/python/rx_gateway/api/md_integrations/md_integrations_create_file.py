from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_create_file_body import MdIntegrationsCreateFileBody
from ...models.md_integrations_create_file_response_2xx import (
    MdIntegrationsCreateFileResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: MdIntegrationsCreateFileBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/md-integrations/v1/partner/files",
    }

    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsCreateFileResponse2XX:
    response_2xx = MdIntegrationsCreateFileResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: MdIntegrationsCreateFileBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsCreateFileResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: MdIntegrationsCreateFileBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsCreateFileResponse2XX:
    """Create file

     Uploads a file, as a multipart form.

    Args:
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsCreateFileBody):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: MdIntegrationsCreateFileBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsCreateFileResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: MdIntegrationsCreateFileBody,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsCreateFileResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        )
    ).parsed
