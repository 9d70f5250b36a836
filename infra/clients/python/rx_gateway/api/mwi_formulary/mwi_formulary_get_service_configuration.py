from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_service_configuration_response_2xx import (
    MwiFormularyGetServiceConfigurationResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    formulary_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(tenant_id, Unset):
        headers["Tenant-Id"] = tenant_id

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/services/{formulary_uuid}".format(
            formulary_uuid=quote(str(formulary_uuid), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetServiceConfigurationResponse2XX:
    response_2xx = MwiFormularyGetServiceConfigurationResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    formulary_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetServiceConfigurationResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    formulary_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetServiceConfigurationResponse2XX:
    """Retrieve Service Configuration

     Reads one service.

    Args:
        formulary_uuid (UUID):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        formulary_uuid=formulary_uuid,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    formulary_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetServiceConfigurationResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            formulary_uuid=formulary_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    formulary_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetServiceConfigurationResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            formulary_uuid=formulary_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
