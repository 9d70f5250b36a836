import datetime
from typing import Any
from uuid import UUID

import httpx

from ...answer import Answer
from ...models.mwi_formulary_list_stock_configurations_response_2xx import (
    MwiFormularyListStockConfigurationsResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    modified_start: datetime.datetime | Unset = UNSET,
    modified_end: datetime.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    formulary_type_uuid: UUID | Unset = UNSET,
    treatment_category_uuid: UUID | Unset = UNSET,
    formulary_group_uuid: UUID | Unset = UNSET,
    healthplan_group_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    code: str | Unset = UNSET,
    description: str | Unset = UNSET,
    request_repeat_prescription: bool | Unset = UNSET,
    legal_category_uuid: UUID | Unset = UNSET,
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

    json_modified_start: str | Unset = UNSET
    if not isinstance(modified_start, Unset):
        json_modified_start = modified_start.isoformat()
    params["modified-start"] = json_modified_start

    json_modified_end: str | Unset = UNSET
    if not isinstance(modified_end, Unset):
        json_modified_end = modified_end.isoformat()
    params["modified-end"] = json_modified_end

    params["include-archived"] = include_archived

    json_formulary_type_uuid: str | Unset = UNSET
    if not isinstance(formulary_type_uuid, Unset):
        json_formulary_type_uuid = str(formulary_type_uuid)
    params["formulary-type-uuid"] = json_formulary_type_uuid

    json_treatment_category_uuid: str | Unset = UNSET
    if not isinstance(treatment_category_uuid, Unset):
        json_treatment_category_uuid = str(treatment_category_uuid)
    params["treatment-category-uuid"] = json_treatment_category_uuid

    json_formulary_group_uuid: str | Unset = UNSET
    if not isinstance(formulary_group_uuid, Unset):
        json_formulary_group_uuid = str(formulary_group_uuid)
    params["formulary-group-uuid"] = json_formulary_group_uuid

    json_healthplan_group_uuid: str | Unset = UNSET
    if not isinstance(healthplan_group_uuid, Unset):
        json_healthplan_group_uuid = str(healthplan_group_uuid)
    params["healthplan-group-uuid"] = json_healthplan_group_uuid

    json_location_uuid: str | Unset = UNSET
    if not isinstance(location_uuid, Unset):
        json_location_uuid = str(location_uuid)
    params["location-uuid"] = json_location_uuid

    params["code"] = code

    params["description"] = description

    params["request-repeat-prescription"] = request_repeat_prescription

    json_legal_category_uuid: str | Unset = UNSET
    if not isinstance(legal_category_uuid, Unset):
        json_legal_category_uuid = str(legal_category_uuid)
    params["legal-category-uuid"] = json_legal_category_uuid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/mwi-formulary/formulary/v3/stock",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MwiFormularyListStockConfigurationsResponse2XX:
    response_2xx = MwiFormularyListStockConfigurationsResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    modified_start: datetime.datetime | Unset = UNSET,
    modified_end: datetime.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    formulary_type_uuid: UUID | Unset = UNSET,
    treatment_category_uuid: UUID | Unset = UNSET,
    formulary_group_uuid: UUID | Unset = UNSET,
    healthplan_group_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    code: str | Unset = UNSET,
    description: str | Unset = UNSET,
    request_repeat_prescription: bool | Unset = UNSET,
    legal_category_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyListStockConfigurationsResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            modified_start=modified_start,
            modified_end=modified_end,
            include_archived=include_archived,
            formulary_type_uuid=formulary_type_uuid,
            treatment_category_uuid=treatment_category_uuid,
            formulary_group_uuid=formulary_group_uuid,
            healthplan_group_uuid=healthplan_group_uuid,
            location_uuid=location_uuid,
            code=code,
            description=description,
            request_repeat_prescription=request_repeat_prescription,
            legal_category_uuid=legal_category_uuid,
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
    modified_start: datetime.datetime | Unset = UNSET,
    modified_end: datetime.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    formulary_type_uuid: UUID | Unset = UNSET,
    treatment_category_uuid: UUID | Unset = UNSET,
    formulary_group_uuid: UUID | Unset = UNSET,
    healthplan_group_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    code: str | Unset = UNSET,
    description: str | Unset = UNSET,
    request_repeat_prescription: bool | Unset = UNSET,
    legal_category_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyListStockConfigurationsResponse2XX:
    """Retrieve Stock Configurations

     Lists stock items: prices, reminders, labels and prescription settings.

    Args:
        page (int | Unset):
        size (int | Unset):
        sort (str | Unset):
        modified_start (datetime.datetime | Unset):
        modified_end (datetime.datetime | Unset):
        include_archived (bool | Unset):
        formulary_type_uuid (UUID | Unset):
        treatment_category_uuid (UUID | Unset):
        formulary_group_uuid (UUID | Unset):
        healthplan_group_uuid (UUID | Unset):
        location_uuid (UUID | Unset):
        code (str | Unset):
        description (str | Unset):
        request_repeat_prescription (bool | Unset):
        legal_category_uuid (UUID | Unset):
        tenant_id (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        size=size,
        sort=sort,
        modified_start=modified_start,
        modified_end=modified_end,
        include_archived=include_archived,
        formulary_type_uuid=formulary_type_uuid,
        treatment_category_uuid=treatment_category_uuid,
        formulary_group_uuid=formulary_group_uuid,
        healthplan_group_uuid=healthplan_group_uuid,
        location_uuid=location_uuid,
        code=code,
        description=description,
        request_repeat_prescription=request_repeat_prescription,
        legal_category_uuid=legal_category_uuid,
        tenant_id=tenant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    modified_start: datetime.datetime | Unset = UNSET,
    modified_end: datetime.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    formulary_type_uuid: UUID | Unset = UNSET,
    treatment_category_uuid: UUID | Unset = UNSET,
    formulary_group_uuid: UUID | Unset = UNSET,
    healthplan_group_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    code: str | Unset = UNSET,
    description: str | Unset = UNSET,
    request_repeat_prescription: bool | Unset = UNSET,
    legal_category_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MwiFormularyListStockConfigurationsResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            size=size,
            sort=sort,
            modified_start=modified_start,
            modified_end=modified_end,
            include_archived=include_archived,
            formulary_type_uuid=formulary_type_uuid,
            treatment_category_uuid=treatment_category_uuid,
            formulary_group_uuid=formulary_group_uuid,
            healthplan_group_uuid=healthplan_group_uuid,
            location_uuid=location_uuid,
            code=code,
            description=description,
            request_repeat_prescription=request_repeat_prescription,
            legal_category_uuid=legal_category_uuid,
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
    modified_start: datetime.datetime | Unset = UNSET,
    modified_end: datetime.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    formulary_type_uuid: UUID | Unset = UNSET,
    treatment_category_uuid: UUID | Unset = UNSET,
    formulary_group_uuid: UUID | Unset = UNSET,
    healthplan_group_uuid: UUID | Unset = UNSET,
    location_uuid: UUID | Unset = UNSET,
    code: str | Unset = UNSET,
    description: str | Unset = UNSET,
    request_repeat_prescription: bool | Unset = UNSET,
    legal_category_uuid: UUID | Unset = UNSET,
    tenant_id: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MwiFormularyListStockConfigurationsResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            size=size,
            sort=sort,
            modified_start=modified_start,
            modified_end=modified_end,
            include_archived=include_archived,
            formulary_type_uuid=formulary_type_uuid,
            treatment_category_uuid=treatment_category_uuid,
            formulary_group_uuid=formulary_group_uuid,
            healthplan_group_uuid=healthplan_group_uuid,
            location_uuid=location_uuid,
            code=code,
            description=description,
            request_repeat_prescription=request_repeat_prescription,
            legal_category_uuid=legal_category_uuid,
            tenant_id=tenant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
