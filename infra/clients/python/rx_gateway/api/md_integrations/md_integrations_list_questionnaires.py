from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_list_questionnaires_response_2xx_item import (
    MdIntegrationsListQuestionnairesResponse2XXItem,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/questionnaires",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsListQuestionnairesResponse2XXItem]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:
        response_2xx_item = MdIntegrationsListQuestionnairesResponse2XXItem.from_dict(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsListQuestionnairesResponse2XXItem]]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsListQuestionnairesResponse2XXItem]:
    """List questionnaires

     Lists the partner's enabled questionnaires.

    Args:
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsListQuestionnairesResponse2XXItem]]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> list[MdIntegrationsListQuestionnairesResponse2XXItem]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            gateway_connection=gateway_connection,
        )
    ).parsed
