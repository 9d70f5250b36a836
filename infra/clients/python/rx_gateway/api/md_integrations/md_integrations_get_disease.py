from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_disease_response_2xx import (
    MdIntegrationsGetDiseaseResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/metadata/diseases/{disease_id}".format(
            disease_id=quote(str(disease_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetDiseaseResponse2XX:
    response_2xx = MdIntegrationsGetDiseaseResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetDiseaseResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            disease_id=disease_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetDiseaseResponse2XX:
    """Get disease

     Reads one diagnosis code.

    Args:
        disease_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        disease_id=disease_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetDiseaseResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            disease_id=disease_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetDiseaseResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            disease_id=disease_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
