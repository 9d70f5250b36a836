from typing import Any, cast

import httpx

from ...answer import Answer
from ...models.md_integrations_list_partner_offerings_response_2xx_item_type_0 import (
    MdIntegrationsListPartnerOfferingsResponse2XXItemType0,
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
        "url": "/v1/md-integrations/v1/partner/offerings",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> list[MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None]:
    response_2xx = []
    _response_2xx = response.json()
    for response_2xx_item_data in _response_2xx:

        def _parse_response_2xx_item(data: object) -> MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_2xx_item_type_0 = MdIntegrationsListPartnerOfferingsResponse2XXItemType0.from_dict(data)

                return response_2xx_item_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None, data)

        response_2xx_item = _parse_response_2xx_item(response_2xx_item_data)

        response_2xx.append(response_2xx_item)

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    gateway_connection: str | Unset = UNSET,
) -> Answer[list[MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None]]:
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
) -> list[MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None]:
    """List partner offerings

     Lists the partner's offerings.

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
) -> Answer[list[MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None]]:
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
) -> list[MdIntegrationsListPartnerOfferingsResponse2XXItemType0 | None]:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            gateway_connection=gateway_connection,
        )
    ).parsed
