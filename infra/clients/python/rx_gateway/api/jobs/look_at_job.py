from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.empty_body import EmptyBody
from ...models.job import Job
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    id: str,
    *,
    body: EmptyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/jobs/{id}/look".format(
            id=quote(str(id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Job:
    response_202 = Job.from_dict(response.json())

    return response_202


def sync_detailed(
    client: Sender,
    id: str,
    *,
    body: EmptyBody | Unset = UNSET,
) -> Answer[Job]:
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
    body: EmptyBody | Unset = UNSET,
) -> Job:
    """Look at the vendor for an uncertain job

     Asks the vendor now, and not when `evidence.nextLookAt` says, whether it did the work of an uncertain job. The
    finding is in `evidence` of the job and in the event `job.evidence`, or the job becomes `succeeded`. Once a
    minute for each job (429 `too-many-looks`). 409 `job-state` for a job that is not uncertain, or whose call may
    still be in progress. For an operation that has no read at its vendor, nothing is asked: its evidence says
    `no-read`.

    Args:
        id (str):
        body (EmptyBody | Unset): Empty: leave the body out, or send `{}`.
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
    body: EmptyBody | Unset = UNSET,
) -> Answer[Job]:
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
    body: EmptyBody | Unset = UNSET,
) -> Job:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            body=body,
        )
    ).parsed
