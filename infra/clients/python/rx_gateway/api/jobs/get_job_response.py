from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/jobs/{id}/response".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    id: str,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            id=id,
        ),
        _parse,
    )


def sync(
    client: Sender,
    id: str,
) -> Any:
    """Retrieve a job's response

     The vendor's status and bytes. Without an answer of the vendor it is a problem: 409 `job-state` before the job
    has ended and `job-abandoned` for an abandoned job, 503 `job-failed`, `job-cancelled` or `job-expired`, 504
    for an uncertain job, 410 `job-answer-erased` once the patient's data is erased. A job that was confirmed
    without an answer returns the job.

    Args:
        id (str):
    """
    return sync_detailed(
        client,
        id=id,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    id: str,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            id=id,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    id: str,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
        )
    ).parsed
