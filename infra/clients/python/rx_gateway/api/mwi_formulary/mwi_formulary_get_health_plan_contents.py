from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_get_health_plan_contents_response_2xx import (
    MwiFormularyGetHealthPlanContentsResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    plan_uuid: UUID,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    treatment_group_uuid: UUID | Unset = UNSET,
    point_in_range: int | Unset = UNSET,
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

    json_treatment_group_uuid: str | Unset = UNSET
    if not isinstance(treatment_group_uuid, Unset):
        json_treatment_group_uuid = str(treatment_group_uuid)
    params["treatment-group-uuid"] = json_treatment_group_uuid

    params["point-in-range"] = point_in_range

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/health-plans/{plan_uuid}/contents".format(
            plan_uuid=quote(str(plan_uuid), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyGetHealthPlanContentsResponse2XX:
    response_2xx = MwiFormularyGetHealthPlanContentsResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    plan_uuid: UUID,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    treatment_group_uuid: UUID | Unset = UNSET,
    point_in_range: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetHealthPlanContentsResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            plan_uuid=plan_uuid,
            page=page,
            size=size,
            sort=sort,
            treatment_group_uuid=treatment_group_uuid,
            point_in_range=point_in_range,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    plan_uuid: UUID,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    treatment_group_uuid: UUID | Unset = UNSET,
    point_in_range: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetHealthPlanContentsResponse2XX:
    """Retrieve Health Plan Contents

     Lists what one health plan contains.

    Args:
        plan_uuid (UUID):
        page (int | Unset):
        size (int | Unset):
        sort (str | Unset):
        treatment_group_uuid (UUID | Unset):
        point_in_range (int | Unset):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        plan_uuid=plan_uuid,
        page=page,
        size=size,
        sort=sort,
        treatment_group_uuid=treatment_group_uuid,
        point_in_range=point_in_range,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    plan_uuid: UUID,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    treatment_group_uuid: UUID | Unset = UNSET,
    point_in_range: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyGetHealthPlanContentsResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            plan_uuid=plan_uuid,
            page=page,
            size=size,
            sort=sort,
            treatment_group_uuid=treatment_group_uuid,
            point_in_range=point_in_range,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    plan_uuid: UUID,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    treatment_group_uuid: UUID | Unset = UNSET,
    point_in_range: int | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyGetHealthPlanContentsResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            plan_uuid=plan_uuid,
            page=page,
            size=size,
            sort=sort,
            treatment_group_uuid=treatment_group_uuid,
            point_in_range=point_in_range,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
