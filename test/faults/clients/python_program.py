"""Writes as lines on standard input, their ends as lines on standard output: see `ClientProgram`."""

import asyncio
import json
import os
import sys
import time
from typing import Any

from rx_gateway import (
    AnswerError,
    AsyncJobHandle,
    AsyncRxGateway,
    JobEndedError,
    JobNotEndedError,
    Limits,
    NoAnswerError,
    ProblemError,
    UncertainOutcomeError,
    exact_json,
)
from rx_gateway.answer import any_content
from rx_gateway.sender import AsyncSender

#: Seconds: an instance that was killed keeps its partner's shares for 35.
_max_repeated = 60.0

End = dict[str, Any]


def _end(end: str, status: int, job: str | None) -> End:
    return {"end": end, "status": status, "job": job}


async def make(gateway: AsyncRxGateway, write: dict[str, Any]) -> End:
    """Makes a write, again under its key where the client does not know of a job, as a partner's outbox does."""
    until = time.monotonic() + _max_repeated
    headers = dict(write["headers"])
    job: AsyncJobHandle[object] | None = None
    while time.monotonic() < until:
        sender = gateway.with_headers(headers)
        try:
            if job is None and write["mode"] == "queued":
                job = await sender.call_async(call, write)
            if job is not None:
                return _end("answered", (await job.wait_detailed(_max_repeated)).status_code, job.job_id)
            answer = await sender.send(request_of(write), any_content)
            return _end("answered", answer.status_code, answer.job_id)
        except (ProblemError, NoAnswerError) as error:
            ended = end_of(error)
            if ended is not None:
                return ended
            if error.idempotency_key is not None:
                headers["Idempotency-Key"] = error.idempotency_key
        except AnswerError as error:
            return _end("answered", error.status, error.job_id)
        except JobNotEndedError as error:
            return _end("waiting", 0, error.job_id)
        except JobEndedError as error:
            return _end("refused", 0, error.job_id)
        await asyncio.sleep(0.5)
    return _end("open", 0, None if job is None else job.job_id)


def request_of(write: dict[str, Any]) -> dict[str, Any]:
    """The request of a write."""
    return {"method": "post", "url": write["path"], "json": exact_json.loads(write["body"])}


async def call(sender: AsyncSender, write: dict[str, Any]) -> object:
    """A call that can be queued, as the generated ones."""
    return (await sender.send(request_of(write), any_content)).parsed


def end_of(error: ProblemError | NoAnswerError) -> End | None:
    """What the error says of the write; `None` where it is to be repeated."""
    if isinstance(error, NoAnswerError):
        return None
    if isinstance(error, UncertainOutcomeError):
        return None if error.job_id is None else _end("uncertain", error.status, error.job_id)
    return None if error.retryable else _end("refused", error.status, error.job_id)


async def main() -> None:
    limits = Limits(budget=20)
    async with AsyncRxGateway(
        os.environ["RX_GATEWAY"], os.environ["RX_GATEWAY_KEY"], limits=limits, attempt_timeout=10
    ) as gateway:

        async def finish(write: dict[str, Any]) -> None:
            end = await make(gateway, write)
            print(json.dumps({"mark": write["mark"], **end}), flush=True)

        async with asyncio.TaskGroup() as writes:
            while line := await asyncio.to_thread(sys.stdin.readline):
                writes.create_task(finish(json.loads(line)))


if __name__ == "__main__":
    asyncio.run(main())
