from typing import Any, cast
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.md_integrations_remove_case_offering_disease_response_2xx_item_type_0 import (
    MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    case_id: str,
    offering_id: str,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/md-integrations/v1/clinician/cases/{case_id}/offerings/{offering_id}/diseases/{disease_id}".format(
            case_id=quote(str(case_id), safe=""),
            offering_id=quote(str(offering_id), safe=""),
            disease_id=quote(str(disease_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:

        def _parse_response_2xx_item(
            data: object,
        ) -> MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_2xx_item_type_0 = MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0.from_dict(data)

                return response_2xx_item_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None, data)

        response_2xx_item = _parse_response_2xx_item(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    case_id: str,
    offering_id: str,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> Answer[list[MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None]]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            case_id=case_id,
            offering_id=offering_id,
            disease_id=disease_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        ),
        _parse,
    )


def sync(
    client: Sender,
    case_id: str,
    offering_id: str,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> list[MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None]:
    """Remove case offering disease

     Removes a diagnosis from an offering of a case.

    Args:
        case_id (str):
        offering_id (str):
        disease_id (str):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
    """
    return sync_detailed(
        client,
        case_id=case_id,
        offering_id=offering_id,
        disease_id=disease_id,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    case_id: str,
    offering_id: str,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> Answer[list[MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None]]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            case_id=case_id,
            offering_id=offering_id,
            disease_id=disease_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    case_id: str,
    offering_id: str,
    disease_id: str,
    *,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
) -> list[MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 | None]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            case_id=case_id,
            offering_id=offering_id,
            disease_id=disease_id,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
        )
    ).parsed
