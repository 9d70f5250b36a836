from typing import Any

import httpx

from ...answer import Answer
from ...models.si_compounding_get_health_status_body import (
    SiCompoundingGetHealthStatusBody,
)
from ...models.si_compounding_get_health_status_response_2xx import (
    SiCompoundingGetHealthStatusResponse2XX,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: SiCompoundingGetHealthStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/si-compounding/V2/getHealthStatus",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> SiCompoundingGetHealthStatusResponse2XX:
    response_2xx = SiCompoundingGetHealthStatusResponse2XX.from_dict(response.json())

    return response_2xx


def sync_detailed(
    client: Sender,
    *,
    body: SiCompoundingGetHealthStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[SiCompoundingGetHealthStatusResponse2XX]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: SiCompoundingGetHealthStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> SiCompoundingGetHealthStatusResponse2XX:
    """getHealthStatus

     Returns whether the service is up.

    Args:
        gateway_connection (str | Unset):
        body (SiCompoundingGetHealthStatusBody | Unset):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: SiCompoundingGetHealthStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[SiCompoundingGetHealthStatusResponse2XX]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: SiCompoundingGetHealthStatusBody | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> SiCompoundingGetHealthStatusResponse2XX:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
        )
    ).parsed
