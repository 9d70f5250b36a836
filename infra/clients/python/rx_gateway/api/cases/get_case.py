from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.telehealth_case import TelehealthCase
from ...sender import AsyncSender, Sender


def _get_kwargs(
    case_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/cases/{case_id}".format(
            case_id=quote(str(case_id), safe=""),
        ),
    }

    return _kwargs


def _parse(response: httpx.Response) -> TelehealthCase:
    response_200 = TelehealthCase.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    case_id: str,
) -> Answer[TelehealthCase]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            case_id=case_id,
        ),
        _parse,
    )


def sync(
    client: Sender,
    case_id: str,
) -> TelehealthCase:
    """Retrieve a telehealth case

     Its state as projected from its events, in whatever order they arrived. It exists from the success of the call
    that creates it. Needs `md-integrations:events`.

    Args:
        case_id (str):
    """
    return sync_detailed(
        client,
        case_id=case_id,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    case_id: str,
) -> Answer[TelehealthCase]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            case_id=case_id,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    case_id: str,
) -> TelehealthCase:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            case_id=case_id,
        )
    ).parsed
