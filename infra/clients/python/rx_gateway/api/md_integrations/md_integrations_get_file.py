from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_file_response_2xx import (
    MdIntegrationsGetFileResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    file_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/files/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetFileResponse2XX:
    response_2xx = MdIntegrationsGetFileResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    file_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetFileResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            file_id=file_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    file_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetFileResponse2XX:
    """Get file

     Reads one file.

    Args:
        file_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        file_id=file_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    file_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetFileResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            file_id=file_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    file_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetFileResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            file_id=file_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
