from typing import Any

import httpx

from ...answer import Answer
from ...models.endpoint_creation import EndpointCreation
from ...models.endpoint_with_secret import EndpointWithSecret
from ...sender import AsyncSender, Sender


def _get_kwargs(
    *,
    body: EndpointCreation,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/endpoints",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> EndpointWithSecret:
    response_201 = EndpointWithSecret.from_dict(response.json())

    return response_201


def sync_detailed(
    client: Sender,
    *,
    body: EndpointCreation,
) -> Answer[EndpointWithSecret]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            body=body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    body: EndpointCreation,
) -> EndpointWithSecret:
    """Create an endpoint

    Args:
        body (EndpointCreation):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: EndpointCreation,
) -> Answer[EndpointWithSecret]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            body=body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    body: EndpointCreation,
) -> EndpointWithSecret:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
