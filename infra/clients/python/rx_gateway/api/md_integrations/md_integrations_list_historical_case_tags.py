from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_list_historical_case_tags_response_2xx import (
    MdIntegrationsListHistoricalCaseTagsResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    case_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/cases/{case_id}/tags/historical".format(
            case_id=quote(str(case_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsListHistoricalCaseTagsResponse2XX:
    response_2xx = MdIntegrationsListHistoricalCaseTagsResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    case_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListHistoricalCaseTagsResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            case_id=case_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    case_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListHistoricalCaseTagsResponse2XX:
    """List historical case tags

     Lists the tags that a case has had.

    Args:
        case_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        case_id=case_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    case_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsListHistoricalCaseTagsResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            case_id=case_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    case_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsListHistoricalCaseTagsResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            case_id=case_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
