from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_get_medication_response_2xx import (
    MdIntegrationsGetMedicationResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    dispensable_drug_id: str | Unset = UNSET,
    ndc: str | Unset = UNSET,
    rxcui: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    params["dispensable_drug_id"] = dispensable_drug_id

    params["ndc"] = ndc

    params["rxcui"] = rxcui

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/v1/partner/medications/select",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsGetMedicationResponse2XX:
    response_2xx = MdIntegrationsGetMedicationResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    dispensable_drug_id: str | Unset = UNSET,
    ndc: str | Unset = UNSET,
    rxcui: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetMedicationResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            dispensable_drug_id=dispensable_drug_id,
            ndc=ndc,
            rxcui=rxcui,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    dispensable_drug_id: str | Unset = UNSET,
    ndc: str | Unset = UNSET,
    rxcui: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetMedicationResponse2XX:
    """Get medication

     Reads the details of one medication of DoseSpot.

    Args:
        dispensable_drug_id (str | Unset):
        ndc (str | Unset):
        rxcui (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        dispensable_drug_id=dispensable_drug_id,
        ndc=ndc,
        rxcui=rxcui,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    dispensable_drug_id: str | Unset = UNSET,
    ndc: str | Unset = UNSET,
    rxcui: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[MdIntegrationsGetMedicationResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            dispensable_drug_id=dispensable_drug_id,
            ndc=ndc,
            rxcui=rxcui,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    dispensable_drug_id: str | Unset = UNSET,
    ndc: str | Unset = UNSET,
    rxcui: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> MdIntegrationsGetMedicationResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            dispensable_drug_id=dispensable_drug_id,
            ndc=ndc,
            rxcui=rxcui,
            gateway_connection=gateway_connection,
        )
    ).parsed
