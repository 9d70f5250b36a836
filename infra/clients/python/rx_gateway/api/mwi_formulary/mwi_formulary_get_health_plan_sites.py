from typing import Any
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_health_plan_sites_response_2xx import (
    MwiFormularyGetHealthPlanSitesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    plan_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(tenant_id, Unset):
        headers["Tenant-Id"] = tenant_id

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["page"] = page

    params["size"] = size

    params["sort"] = sort

    json_plan_uuid: str | Unset = UNSET
    if not isinstance(plan_uuid, Unset):
        json_plan_uuid = str(plan_uuid)
    params["plan-uuid"] = json_plan_uuid

    json_location_uuid: str | Unset = UNSET
    if not isinstance(location_uuid, Unset):
        json_location_uuid = str(location_uuid)
    params["location-uuid"] = json_location_uuid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/health-plan-sites",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetHealthPlanSitesResponse2XX:
    response_2xx = MwiFormularyGetHealthPlanSitesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    plan_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetHealthPlanSitesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            plan_uuid=plan_uuid,
            location_uuid=location_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    plan_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetHealthPlanSitesResponse2XX:
    """Retrieve Health Plan Sites

     Lists which locations offer which health plans.

    Args:
        page (int | Unset):
        size (int | Unset):
        sort (str | Unset):
        plan_uuid (UUID | Unset):
        location_uuid (UUID | Unset):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        size=size,
        sort=sort,
        plan_uuid=plan_uuid,
        location_uuid=location_uuid,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    plan_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetHealthPlanSitesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            plan_uuid=plan_uuid,
            location_uuid=location_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    plan_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetHealthPlanSitesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            size=size,
            sort=sort,
            plan_uuid=plan_uuid,
            location_uuid=location_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
