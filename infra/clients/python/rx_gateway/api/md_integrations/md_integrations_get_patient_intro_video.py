from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_get_patient_intro_video_response_2xx import (
    MdIntegrationsGetPatientIntroVideoResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    patient_id: str,
    *,
    fullscreen: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["fullscreen"] = fullscreen

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/patients/{patient_id}/intro-video".format(
            patient_id=quote(str(patient_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetPatientIntroVideoResponse2XX:
    response_2xx = MdIntegrationsGetPatientIntroVideoResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    patient_id: str,
    *,
    fullscreen: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetPatientIntroVideoResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            patient_id=patient_id,
            fullscreen=fullscreen,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    patient_id: str,
    *,
    fullscreen: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetPatientIntroVideoResponse2XX:
    """Get patient intro video

     Returns a link by which a patient uploads an introductory video.

    Args:
        patient_id (str):
        fullscreen (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        patient_id=patient_id,
        fullscreen=fullscreen,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    patient_id: str,
    *,
    fullscreen: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetPatientIntroVideoResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            patient_id=patient_id,
            fullscreen=fullscreen,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    patient_id: str,
    *,
    fullscreen: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetPatientIntroVideoResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            patient_id=patient_id,
            fullscreen=fullscreen,
            gateway_connection=gateway_connection,
        )
    ).parsed
