from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_list_partner_tags_response_2xx import (
    MdIntegrationsListPartnerTagsResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["page"] = page

    params["per_page"] = per_page

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/tags",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsListPartnerTagsResponse2XX:
    response_2xx = MdIntegrationsListPartnerTagsResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListPartnerTagsResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            page=page,
            per_page=per_page,
            type_=type_,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListPartnerTagsResponse2XX:
    """List partner tags

     Lists the partner's tags.

    Args:
        page (str | Unset):
        per_page (str | Unset):
        type_ (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        page=page,
        per_page=per_page,
        type_=type_,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListPartnerTagsResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            page=page,
            per_page=per_page,
            type_=type_,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    page: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListPartnerTagsResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            page=page,
            per_page=per_page,
            type_=type_,
            gateway_connection=gateway_connection,
        )
    ).parsed
