from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.get_job_attempts_response_200 import GetJobAttemptsResponse200
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/jobs/{id}/attempts".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse(response: httpx.Response) -> GetJobAttemptsResponse200:
    response_200 = GetJobAttemptsResponse200.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
) -> Answer[GetJobAttemptsResponse200]:
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
) -> GetJobAttemptsResponse200:
    """Retrieve a job's attempts

     The 20 newest calls of the vendor for this job, newest first, on one page: `cursor` is null. `attempts` of the
    job counts all of them. One that is in progress is not listed; one that was interrupted is, with the phase
    `unknown`, once the job is `uncertain` or queued again. Calls from before this list existed are not in it.

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
) -> Answer[GetJobAttemptsResponse200]:
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
) -> GetJobAttemptsResponse200:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
        )
    ).parsed
