from typing import Any

import httpx

from ...answer import Answer
from ...models.new_portal_session import NewPortalSession
from ...models.portal_session import PortalSession
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: NewPortalSession | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/portal-sessions",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> PortalSession:
    response_201 = PortalSession.from_dict(response.json())

    return response_201


def sync_detailed(
    client: Sender,
    *,
    body: NewPortalSession | Unset = UNSET,
) -> Answer[PortalSession]:
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
    body: NewPortalSession | Unset = UNSET,
) -> PortalSession:
    """Make a portal session

     A person looks at jobs, events and deliveries in the portal without your API key. Open `url` in their browser
    at once. The session has your grants, and calls no vendor: `/v1/{vendor}/…`, uploads, keys and further
    sessions are 403 `session-not-allowed`. It ends after `ttlSeconds`, after 15 minutes without a request, when
    the person signs out, when this key is revoked or expires, and when your grants change or the partner is
    suspended. If the answer is lost, make another one.

    Args:
        body (NewPortalSession | Unset):
    """
    return sync_detailed(
        client,
        body=body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: NewPortalSession | Unset = UNSET,
) -> Answer[PortalSession]:
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
    body: NewPortalSession | Unset = UNSET,
) -> PortalSession:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
        )
    ).parsed
