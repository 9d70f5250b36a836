from typing import Any

import httpx

from ...answer import Answer
from ...models.md_integrations_create_case_body import MdIntegrationsCreateCaseBody
from ...models.md_integrations_create_case_gateway_same_intent import (
    MdIntegrationsCreateCaseGatewaySameIntent,
)
from ...models.md_integrations_create_case_response_2xx import (
    MdIntegrationsCreateCaseResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: MdIntegrationsCreateCaseBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreateCaseGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_same_intent, Unset):
        headers["Gateway-Same-Intent"] = str(gateway_same_intent)

    if not isinstance(gateway_allow_repeat, Unset):
        headers["Gateway-Allow-Repeat"] = gateway_allow_repeat

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/md-integrations/v1/partner/cases",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> MdIntegrationsCreateCaseResponse2XX:
    response_2xx = MdIntegrationsCreateCaseResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: MdIntegrationsCreateCaseBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreateCaseGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsCreateCaseResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: MdIntegrationsCreateCaseBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreateCaseGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsCreateCaseResponse2XX:
    """Create case

     Creates a case. The gateway shows it at `GET /v1/cases/{caseId}` from then on.

    Args:
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_same_intent (MdIntegrationsCreateCaseGatewaySameIntent | Unset):
        gateway_allow_repeat (str | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsCreateCaseBody | Unset):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_same_intent=gateway_same_intent,
        gateway_allow_repeat=gateway_allow_repeat,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: MdIntegrationsCreateCaseBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreateCaseGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[MdIntegrationsCreateCaseResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: MdIntegrationsCreateCaseBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_same_intent: MdIntegrationsCreateCaseGatewaySameIntent | Unset = UNSET,
    gateway_allow_repeat: str | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> MdIntegrationsCreateCaseResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_same_intent=gateway_same_intent,
            gateway_allow_repeat=gateway_allow_repeat,
            gateway_body=gateway_body,
        )
    ).parsed
