from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.endpoint import Endpoint
from ...models.endpoint_change import EndpointChange
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
    *,
    body: EndpointChange,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/endpoints/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Endpoint:
    response_200 = Endpoint.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
    *,
    body: EndpointChange,
) -> Answer[Endpoint]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
            body=body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    id: str,
    *,
    body: EndpointChange,
) -> Endpoint:
    """Update an endpoint

    Args:
        id (str):
        body (EndpointChange):
    """
    return sync_detailed(
        client,
        id=id,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    id: str,
    *,
    body: EndpointChange,
) -> Answer[Endpoint]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
            body=body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    id: str,
    *,
    body: EndpointChange,
) -> Endpoint:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            body=body,
        )
    ).parsed
