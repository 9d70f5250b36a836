from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_partner_clinician_response_2xx import (
    MdIntegrationsGetPartnerClinicianResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    clinician_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/clinicians/{clinician_id}".format(
            clinician_id=quote(str(clinician_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetPartnerClinicianResponse2XX:
    response_2xx = MdIntegrationsGetPartnerClinicianResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    clinician_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetPartnerClinicianResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            clinician_id=clinician_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    clinician_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetPartnerClinicianResponse2XX:
    """Get partner clinician

     Reads one clinician.

    Args:
        clinician_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        clinician_id=clinician_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    clinician_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetPartnerClinicianResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            clinician_id=clinician_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    clinician_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetPartnerClinicianResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            clinician_id=clinician_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
