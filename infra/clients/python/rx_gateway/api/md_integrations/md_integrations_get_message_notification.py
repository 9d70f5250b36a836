from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_message_notification_response_2xx import (
    MdIntegrationsGetMessageNotificationResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/messages/notifications/{notification_id}".format(
            notification_id=quote(str(notification_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetMessageNotificationResponse2XX:
    response_2xx = MdIntegrationsGetMessageNotificationResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetMessageNotificationResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            notification_id=notification_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetMessageNotificationResponse2XX:
    """Get message notification

     Reads the notification of a message.

    Args:
        notification_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        notification_id=notification_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetMessageNotificationResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            notification_id=notification_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetMessageNotificationResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            notification_id=notification_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
