from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_list_partner_vouchers_response_2xx import (
    MdIntegrationsListPartnerVouchersResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    expired: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["expired"] = expired

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/vouchers",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsListPartnerVouchersResponse2XX:
    response_2xx = MdIntegrationsListPartnerVouchersResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    expired: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListPartnerVouchersResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            expired=expired,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    expired: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListPartnerVouchersResponse2XX:
    """List partner vouchers

     Lists the vouchers.

    Args:
        expired (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        expired=expired,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    expired: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListPartnerVouchersResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            expired=expired,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    expired: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListPartnerVouchersResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            expired=expired,
            gateway_connection=gateway_connection,
        )
    ).parsed
