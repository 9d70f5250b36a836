from typing import Any

import httpx

from ...answer import Answer, any_content
from ...models.inside_rx_check_eligibility_body import InsideRxCheckEligibilityBody
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: InsideRxCheckEligibilityBody,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/inside-rx/eligibility/v1/check",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    *,
    body: InsideRxCheckEligibilityBody,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
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
    body: InsideRxCheckEligibilityBody,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Eligibility Check

     Checks whether a medication is cleared for a patient before the claim at the pharmacy.

    Args:
        gateway_connection (str | Unset):
        body (InsideRxCheckEligibilityBody):
    """
    return sync_detailed(
        client,
        body=body,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    body: InsideRxCheckEligibilityBody,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
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
    body: InsideRxCheckEligibilityBody,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            body=body,
            gateway_connection=gateway_connection,
        )
    ).parsed
