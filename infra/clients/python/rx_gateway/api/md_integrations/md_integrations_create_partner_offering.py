from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...models.md_integrations_create_partner_offering_body import (
    MdIntegrationsCreatePartnerOfferingBody,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    partner: str,
    *,
    body: MdIntegrationsCreatePartnerOfferingBody | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/md-integrations/web/partners/{partner}/offerings".format(
            partner=quote(str(partner), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    partner: str,
    *,
    body: MdIntegrationsCreatePartnerOfferingBody | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            partner=partner,
            body=body,
            version=version,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    partner: str,
    *,
    body: MdIntegrationsCreatePartnerOfferingBody | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Any:
    """Create Offering

     Adds an offering to a partner.

    Args:
        partner (str):
        version (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsCreatePartnerOfferingBody | Unset):
    """
    return sync_detailed(
        client,
        partner=partner,
        body=body,
        version=version,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    partner: str,
    *,
    body: MdIntegrationsCreatePartnerOfferingBody | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            partner=partner,
            body=body,
            version=version,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    partner: str,
    *,
    body: MdIntegrationsCreatePartnerOfferingBody | Unset = UNSET,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            partner=partner,
            body=body,
            version=version,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        )
    ).parsed
