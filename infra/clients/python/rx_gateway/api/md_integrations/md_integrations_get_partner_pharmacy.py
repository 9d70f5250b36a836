from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_partner_pharmacy_response_2xx import (
    MdIntegrationsGetPartnerPharmacyResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    pharmacy_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/pharmacies/{pharmacy_id}".format(
            pharmacy_id=quote(str(pharmacy_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetPartnerPharmacyResponse2XX:
    response_2xx = MdIntegrationsGetPartnerPharmacyResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    pharmacy_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetPartnerPharmacyResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            pharmacy_id=pharmacy_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    pharmacy_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetPartnerPharmacyResponse2XX:
    """Get partner pharmacy

     Reads one pharmacy.

    Args:
        pharmacy_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        pharmacy_id=pharmacy_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    pharmacy_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetPartnerPharmacyResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            pharmacy_id=pharmacy_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    pharmacy_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetPartnerPharmacyResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            pharmacy_id=pharmacy_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
