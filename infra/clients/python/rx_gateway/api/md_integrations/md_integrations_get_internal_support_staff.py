from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_internal_support_staff_response_2xx import (
    MdIntegrationsGetInternalSupportStaffResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    internal_support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/internal-support-staffs/{internal_support_staff_id}".format(
            internal_support_staff_id=quote(str(internal_support_staff_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetInternalSupportStaffResponse2XX:
    response_2xx = MdIntegrationsGetInternalSupportStaffResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    internal_support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetInternalSupportStaffResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            internal_support_staff_id=internal_support_staff_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    internal_support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetInternalSupportStaffResponse2XX:
    """Get internal support staff information

     Reads one member of the partner's support staff.

    Args:
        internal_support_staff_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        internal_support_staff_id=internal_support_staff_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    internal_support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetInternalSupportStaffResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            internal_support_staff_id=internal_support_staff_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    internal_support_staff_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetInternalSupportStaffResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            internal_support_staff_id=internal_support_staff_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
