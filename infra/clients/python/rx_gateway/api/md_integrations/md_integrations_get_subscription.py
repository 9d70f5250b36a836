from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_subscription_response_2xx import (
    MdIntegrationsGetSubscriptionResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    subscription_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/subscriptions/{subscription_id}".format(
            subscription_id=quote(str(subscription_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetSubscriptionResponse2XX:
    response_2xx = MdIntegrationsGetSubscriptionResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    subscription_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetSubscriptionResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            subscription_id=subscription_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    subscription_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetSubscriptionResponse2XX:
    """Get subscription

     Reads one subscription.

    Args:
        subscription_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        subscription_id=subscription_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    subscription_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetSubscriptionResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            subscription_id=subscription_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    subscription_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetSubscriptionResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            subscription_id=subscription_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
