from typing import Any, cast

import httpx

from ...answer import Answer
from ...models.md_integrations_search_patients_body import (
    MdIntegrationsSearchPatientsBody,
)
from ...models.md_integrations_search_patients_response_2xx_item_type_0 import (
    MdIntegrationsSearchPatientsResponse2XXItemType0,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: MdIntegrationsSearchPatientsBody | Unset = UNSET,
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
        "url": "/v1/md-integrations/v1/partner/patients/search",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsSearchPatientsResponse2XXItemType0 | None]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:

        def _parse_response_2xx_item(data: object) -> MdIntegrationsSearchPatientsResponse2XXItemType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_2xx_item_type_0 = MdIntegrationsSearchPatientsResponse2XXItemType0.from_dict(data)

                return response_2xx_item_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSearchPatientsResponse2XXItemType0 | None, data)

        response_2xx_item = _parse_response_2xx_item(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: MdIntegrationsSearchPatientsBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsSearchPatientsResponse2XXItemType0 | None]]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: MdIntegrationsSearchPatientsBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> list[MdIntegrationsSearchPatientsResponse2XXItemType0 | None]:
    """Search patients

     Searches patients by the criteria in the body.

    Args:
        gateway_connection (str | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsSearchPatientsBody | Unset):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: MdIntegrationsSearchPatientsBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsSearchPatientsResponse2XXItemType0 | None]]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: MdIntegrationsSearchPatientsBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> list[MdIntegrationsSearchPatientsResponse2XXItemType0 | None]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
            gateway_body=gateway_body,
        )
    ).parsed
