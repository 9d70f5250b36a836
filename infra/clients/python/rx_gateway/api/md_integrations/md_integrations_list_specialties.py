from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_list_specialties_response_2xx import (
    MdIntegrationsListSpecialtiesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/specialties",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsListSpecialtiesResponse2XX:
    response_2xx = MdIntegrationsListSpecialtiesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListSpecialtiesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListSpecialtiesResponse2XX:
    """List specialties

     Lists specialties.

    Args:
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListSpecialtiesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListSpecialtiesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            gateway_connection=gateway_connection,
        )
    ).parsed
