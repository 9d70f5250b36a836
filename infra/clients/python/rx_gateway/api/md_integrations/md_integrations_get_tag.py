from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_tag_response_2xx import (
    MdIntegrationsGetTagResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    tag_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/tags/{tag_id}".format(
            tag_id=quote(str(tag_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetTagResponse2XX:
    response_2xx = MdIntegrationsGetTagResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    tag_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetTagResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            tag_id=tag_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    tag_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetTagResponse2XX:
    """Get tag

     Reads one tag.

    Args:
        tag_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        tag_id=tag_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    tag_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetTagResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            tag_id=tag_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    tag_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetTagResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            tag_id=tag_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
