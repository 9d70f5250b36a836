from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_medical_assistant_response_2xx import (
    MdIntegrationsGetMedicalAssistantResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    medical_assistant_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/medical-assistants/{medical_assistant_id}".format(
            medical_assistant_id=quote(str(medical_assistant_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetMedicalAssistantResponse2XX:
    response_2xx = MdIntegrationsGetMedicalAssistantResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    medical_assistant_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetMedicalAssistantResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            medical_assistant_id=medical_assistant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    medical_assistant_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetMedicalAssistantResponse2XX:
    """Get medical assistant

     Reads one medical assistant.

    Args:
        medical_assistant_id (str):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        medical_assistant_id=medical_assistant_id,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    medical_assistant_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetMedicalAssistantResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            medical_assistant_id=medical_assistant_id,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    medical_assistant_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetMedicalAssistantResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            medical_assistant_id=medical_assistant_id,
            gateway_connection=gateway_connection,
        )
    ).parsed
