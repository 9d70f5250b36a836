from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.endpoint_with_secret import EndpointWithSecret
from ...models.secret_rotation import SecretRotation
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    id: str,
    *,
    body: SecretRotation | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/endpoints/{id}/rotate-secret".format(
            id=quote(str(id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> EndpointWithSecret:
    response_200 = EndpointWithSecret.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
    *,
    body: SecretRotation | Unset = UNSET,
) -> Answer[EndpointWithSecret]:
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
    body: SecretRotation | Unset = UNSET,
) -> EndpointWithSecret:
    """Rotate an endpoint's signing secret

     During the overlap, deliveries are signed with the previous secret as well.

    Args:
        id (str):
        body (SecretRotation | Unset):
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
    body: SecretRotation | Unset = UNSET,
) -> Answer[EndpointWithSecret]:
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
    body: SecretRotation | Unset = UNSET,
) -> EndpointWithSecret:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            body=body,
        )
    ).parsed
