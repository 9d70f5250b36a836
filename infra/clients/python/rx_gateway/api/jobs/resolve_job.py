from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer
from ...models.job import Job
from ...models.job_resolution import JobResolution
from ...sender import AsyncSender, Sender


def _get_kwargs(
    id: str,
    *,
    body: JobResolution,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/jobs/{id}/resolve".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Job:
    response_200 = Job.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    id: str,
    *,
    body: JobResolution,
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
    body: JobResolution,
) -> Job:
    """Resolve an uncertain job

     First find out with the vendor whether it did the work. `confirm`: it did; the job becomes `succeeded`.
    `retry`: it certainly did not; the job becomes `queued` again. `abandon`: you give up the job with its outcome
    unknown; it becomes `abandoned`. 409 `job-state` with `Retry-After` while the call may still be in progress. A
    job whose body is no longer stored cannot be sent again (409 `job-body-gone`). Where calls with the intent of
    an earlier one are refused, or with `Gateway-Same-Intent: refuse`, one in whose place another job was made is
    not sent again: 422 `possible-duplicate`, and the job stays uncertain. `Gateway-Allow-Repeat: <job>` sends it
    all the same.

    Args:
        id (str):
        body (JobResolution):
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
    body: JobResolution,
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
    body: JobResolution,
) -> Job:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            id=id,
            body=body,
        )
    ).parsed
