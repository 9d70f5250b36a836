"""Jobs that were queued."""

import time
from collections.abc import Generator
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import anyio

from .answer import Answer, Parse, any_content
from .api.jobs import cancel_job, get_job
from .errors import JobEndedError, JobNotEndedError
from .models.job import Job
from .sender import AsyncSender, Sender

T = TypeVar("T")

_first_pause = 0.25
_max_pause = 5.0


class _Handle(Generic[T]):
    """What both handles share."""

    def __init__(self, job_id: str, url: str, parse: Parse[T], answer: Answer[T] | None) -> None:
        #: Store it: `gateway.job(job_id)` finds the job again, also from another process.
        self.job_id = job_id
        self._parse = parse
        self._answer = answer
        quoted = quote(job_id, safe="")
        # A unified refill has a view of its own, in the form of its answer.
        self._result = {
            "method": "get",
            "url": f"/v1/refills/{quoted}" if url == "/v1/refills" else f"/v1/jobs/{quoted}/response",
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.job_id!r})"

    def _pauses(self, timeout: float) -> Generator[float, None, None]:
        """Pauses between two looks at the job.

        :raises JobNotEndedError: after the timeout
        """
        end = time.monotonic() + timeout
        pause = _first_pause
        while (left := end - time.monotonic()) > 0:
            yield min(pause, left)
            pause = min(_max_pause, pause * 1.6)
        raise JobNotEndedError(self.job_id)

    def _has_ended(self, job: Job) -> bool:
        if job.status in ("queued", "sending"):
            return False
        if job.status != "uncertain" and job.response_status is None:
            raise JobEndedError(self.job_id, job.status)
        return True


class JobHandle(_Handle[T]):
    """A job, and its answer in the end."""

    def __init__(
        self,
        sender: Sender,
        job_id: str,
        url: str = "",
        parse: Parse[Any] = any_content,
        answer: Answer[T] | None = None,
    ) -> None:
        super().__init__(job_id, url, parse, answer)
        self._sender = sender

    def job(self) -> Job:
        """The job as it is now."""
        return get_job.sync(self._sender, self.job_id)

    def cancel(self) -> Job:
        """Cancels the job while it is queued.

        :raises ConflictError: once it is being sent, or has ended
        """
        return cancel_job.sync(self._sender, self.job_id)

    def wait(self, timeout: float = 60.0) -> T:
        """The answer of the vendor, as soon as the job has ended.

        :param timeout: seconds
        :raises JobNotEndedError: after the timeout; the job continues
        :raises UncertainOutcomeError: for a job whose outcome is unknown
        :raises VendorAnswerError: where the vendor answered with an error
        :raises JobEndedError: for a job that ended without an answer
        """
        return self.wait_detailed(timeout).parsed

    def wait_detailed(self, timeout: float = 60.0) -> Answer[T]:
        """The same, with headers."""
        pauses = self._pauses(timeout)
        while self._answer is None:
            if self._has_ended(self.job()):
                self._answer = self._sender.send(self._result, self._parse)
            else:
                time.sleep(next(pauses))
        return self._answer


class AsyncJobHandle(_Handle[T]):
    """The same, with `await`."""

    def __init__(
        self,
        sender: AsyncSender,
        job_id: str,
        url: str = "",
        parse: Parse[Any] = any_content,
        answer: Answer[T] | None = None,
    ) -> None:
        super().__init__(job_id, url, parse, answer)
        self._sender = sender

    async def job(self) -> Job:
        """The job as it is now."""
        return await get_job.asyncio(self._sender, self.job_id)

    async def cancel(self) -> Job:
        """Cancels the job while it is queued."""
        return await cancel_job.asyncio(self._sender, self.job_id)

    async def wait(self, timeout: float = 60.0) -> T:
        """The answer of the vendor, as soon as the job has ended; errors as of :meth:`JobHandle.wait`."""
        return (await self.wait_detailed(timeout)).parsed

    async def wait_detailed(self, timeout: float = 60.0) -> Answer[T]:
        """The same, with headers."""
        pauses = self._pauses(timeout)
        while self._answer is None:
            if self._has_ended(await self.job()):
                self._answer = await self._sender.send(self._result, self._parse)
            else:
                await anyio.sleep(next(pauses))
        return self._answer
