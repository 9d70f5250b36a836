from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_questionnaire_response_2xx import (
    MdIntegrationsGetQuestionnaireResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    questionnaire_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/questionnaires/{questionnaire_id}".format(
            questionnaire_id=quote(str(questionnaire_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetQuestionnaireResponse2XX:
    response_2xx = MdIntegrationsGetQuestionnaireResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    questionnaire_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetQuestionnaireResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            questionnaire_id=questionnaire_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    questionnaire_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetQuestionnaireResponse2XX:
    """Get questionnaire

     Reads one questionnaire with its questions and options.

    Args:
        questionnaire_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        questionnaire_id=questionnaire_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    questionnaire_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetQuestionnaireResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            questionnaire_id=questionnaire_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    questionnaire_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetQuestionnaireResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            questionnaire_id=questionnaire_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
