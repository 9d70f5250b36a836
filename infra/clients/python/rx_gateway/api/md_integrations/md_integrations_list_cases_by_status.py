from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_list_cases_by_status_body import (
    MdIntegrationsListCasesByStatusBody,
)
from ...models.md_integrations_list_cases_by_status_response_2xx import (
    MdIntegrationsListCasesByStatusResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    status: str,
    *,
    body: MdIntegrationsListCasesByStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/md-integrations/v1/partner/cases/status/{status}".format(
            status=quote(str(status), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsListCasesByStatusResponse2XX:
    response_2xx = MdIntegrationsListCasesByStatusResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    status: str,
    *,
    body: MdIntegrationsListCasesByStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsListCasesByStatusResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            status=status,
            body=body,
            gateway_connection=gateway_connection,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    status: str,
    *,
    body: MdIntegrationsListCasesByStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsListCasesByStatusResponse2XX:
    """List cases by status

     Lists the cases of one status, filtered by the body.

    Args:
        status (str):
        gateway_connection (str | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsListCasesByStatusBody | Unset):
    """
    return sync_detailed(
        client,
        status=status,
        body=body,
        gateway_connection=gateway_connection,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    status: str,
    *,
    body: MdIntegrationsListCasesByStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsListCasesByStatusResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            status=status,
            body=body,
            gateway_connection=gateway_connection,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    status: str,
    *,
    body: MdIntegrationsListCasesByStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsListCasesByStatusResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            status=status,
            body=body,
            gateway_connection=gateway_connection,
            gateway_body=gateway_body,
        )
    ).parsed
