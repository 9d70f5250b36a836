from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_voucher_response_2xx import (
    MdIntegrationsGetVoucherResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    voucher_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/vouchers/{voucher_id}".format(
            voucher_id=quote(str(voucher_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetVoucherResponse2XX:
    response_2xx = MdIntegrationsGetVoucherResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    voucher_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetVoucherResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            voucher_id=voucher_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    voucher_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetVoucherResponse2XX:
    """Get voucher

     Reads one voucher.

    Args:
        voucher_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        voucher_id=voucher_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    voucher_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetVoucherResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            voucher_id=voucher_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    voucher_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetVoucherResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            voucher_id=voucher_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
