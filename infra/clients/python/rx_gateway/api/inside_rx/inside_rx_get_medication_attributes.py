from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.inside_rx_get_medication_attributes_locale import (
    InsideRxGetMedicationAttributesLocale,
)
from ...models.inside_rx_get_medication_attributes_response_2xx import (
    InsideRxGetMedicationAttributesResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    slug: str,
    *,
    locale: InsideRxGetMedicationAttributesLocale | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    params: dict[str, Any] = {}

    json_locale: str | Unset = UNSET
    if not isinstance(locale, Unset):
        json_locale = locale

    params["locale"] = json_locale

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/inside-rx/search/v1/attributes/{slug}".format(
            slug=quote(str(slug), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> InsideRxGetMedicationAttributesResponse2XX:
    response_2xx = InsideRxGetMedicationAttributesResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    slug: str,
    *,
    locale: InsideRxGetMedicationAttributesLocale | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxGetMedicationAttributesResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            slug=slug,
            locale=locale,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    slug: str,
    *,
    locale: InsideRxGetMedicationAttributesLocale | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxGetMedicationAttributesResponse2XX:
    """Medication Attributes

     Reads the doses of one medication.

    Args:
        slug (str):
        locale (InsideRxGetMedicationAttributesLocale | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        slug=slug,
        locale=locale,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    slug: str,
    *,
    locale: InsideRxGetMedicationAttributesLocale | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[InsideRxGetMedicationAttributesResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            slug=slug,
            locale=locale,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    slug: str,
    *,
    locale: InsideRxGetMedicationAttributesLocale | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> InsideRxGetMedicationAttributesResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            slug=slug,
            locale=locale,
            gateway_connection=gateway_connection,
        )
    ).parsed
