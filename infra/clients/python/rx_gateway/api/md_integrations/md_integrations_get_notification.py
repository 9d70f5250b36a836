from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_notification_response_2xx import (
    MdIntegrationsGetNotificationResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    partner_notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/notifications/{partner_notification_id}".format(
            partner_notification_id=quote(str(partner_notification_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetNotificationResponse2XX:
    response_2xx = MdIntegrationsGetNotificationResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    partner_notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetNotificationResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            partner_notification_id=partner_notification_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    partner_notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetNotificationResponse2XX:
    """Get notification

     Reads one announcement of the vendor.

    Args:
        partner_notification_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        partner_notification_id=partner_notification_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    partner_notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetNotificationResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            partner_notification_id=partner_notification_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    partner_notification_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetNotificationResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            partner_notification_id=partner_notification_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
