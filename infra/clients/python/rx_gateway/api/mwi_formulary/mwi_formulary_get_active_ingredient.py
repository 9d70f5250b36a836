from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_active_ingredient_response_2xx import (
    MwiFormularyGetActiveIngredientResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    active_ingredient_uuid: UUID,
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
        "url": "/v1/mwi-formulary/formulary/v3/active-ingredients/{active_ingredient_uuid}".format(
            active_ingredient_uuid=quote(str(active_ingredient_uuid), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetActiveIngredientResponse2XX:
    response_2xx = MwiFormularyGetActiveIngredientResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    active_ingredient_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetActiveIngredientResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            active_ingredient_uuid=active_ingredient_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    active_ingredient_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetActiveIngredientResponse2XX:
    """Retrieve Active Ingredient

     Reads one active ingredient.

    Args:
        active_ingredient_uuid (UUID):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        active_ingredient_uuid=active_ingredient_uuid,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    active_ingredient_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetActiveIngredientResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            active_ingredient_uuid=active_ingredient_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    active_ingredient_uuid: UUID,
    *,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetActiveIngredientResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            active_ingredient_uuid=active_ingredient_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
