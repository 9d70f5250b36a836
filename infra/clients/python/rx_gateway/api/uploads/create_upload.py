from typing import Any

import httpx

from ...answer import Answer
from ...models.upload import Upload
from ...models.upload_request import UploadRequest
from ...sender import AsyncSender, Sender


def _get_kwargs(
    *,
    body: UploadRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/uploads",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Upload:
    response_201 = Upload.from_dict(response.json())

    return response_201


def sync_detailed(
    client: Sender,
    *,
    body: UploadRequest,
) -> Answer[Upload]:
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
    body: UploadRequest,
) -> Upload:
    """Create an upload for a large body

     For bodies over about 4.5 MB: `PUT` the body to `url` with `headers`, then make the call with `Gateway-Body:
    <uploadId>` and no body. Each upload is for one call.

    Args:
        body (UploadRequest):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: UploadRequest,
) -> Answer[Upload]:
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
    body: UploadRequest,
) -> Upload:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
