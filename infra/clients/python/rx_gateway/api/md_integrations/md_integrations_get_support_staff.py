from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_support_staff_response_2xx import (
    MdIntegrationsGetSupportStaffResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/support-staffs/{support_staff_id}".format(
            support_staff_id=quote(str(support_staff_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetSupportStaffResponse2XX:
    response_2xx = MdIntegrationsGetSupportStaffResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetSupportStaffResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            support_staff_id=support_staff_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetSupportStaffResponse2XX:
    """Get support staff

     Reads one member of the support staff.

    Args:
        support_staff_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        support_staff_id=support_staff_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetSupportStaffResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            support_staff_id=support_staff_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetSupportStaffResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            support_staff_id=support_staff_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
