"""Jobs that were queued."""

import time
from collections.abc import Generator
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import anyio

from .answer import Answer, Parse, any_content
from .api.jobs import cancel_job, get_job
from .errors import JobEndedError, JobNotEndedError, NoAnswerError, ProblemError, UncertainOutcomeError
from .exchange import end_extension
from .models.job import Job
from .sender import AsyncSender, Sender

T = TypeVar("T")

_first_pause = 0.25
_max_pause = 5.0

#: Seconds.
_default_timeout = 300.0


class _Bounded:
    """A sender whose calls end at a time."""

    def __init__(self, sender: Sender, end: float) -> None:
        self._sender = sender
        self._end = end

    def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]:
        return self._sender.send({**request, end_extension: self._end}, parse)


class _AsyncBounded:
    """The same, with `await`."""

    def __init__(self, sender: AsyncSender, end: float) -> None:
        self._sender = sender
        self._end = end

    async def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]:
        return await self._sender.send({**request, end_extension: self._end}, parse)


def _raise_unless_passing(error: NoAnswerError | ProblemError) -> None:
    """A gateway that is away for a moment ends no wait."""
    if isinstance(error, UncertainOutcomeError) or (isinstance(error, ProblemError) and not error.retryable):
        raise error


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

    def _pauses(self, end: float) -> Generator[float, None, None]:
        """For each look at the job, the pause behind it.

        :raises JobNotEndedError: after the end
        """
        pause = _first_pause
        while time.monotonic() < end:
            yield pause
            pause = min(_max_pause, pause * 1.5)
        raise JobNotEndedError(self.job_id)

    def _has_ended(self, job: Job) -> bool:
        if job.status in ("queued", "sending"):
            return False
        if job.status != "uncertain" and job.response_status is None:
            raise JobEndedError(self.job_id, job.status, job.outcome)
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

    def wait(self, timeout: float = _default_timeout) -> T:
        """The answer of the vendor, as soon as the job has ended.

        A gateway that does not answer, or answers with a retryable problem, does not end the wait: it is asked again.

        :param timeout: seconds of all that `wait` does
        :raises JobNotEndedError: after the timeout, whatever the gateway does; the job continues
        :raises UncertainOutcomeError: for a job whose outcome is unknown
        :raises VendorAnswerError: where the vendor answered with an error
        :raises JobEndedError: for a job that ended without an answer
        """
        return self.wait_detailed(timeout).parsed

    def wait_detailed(self, timeout: float = _default_timeout) -> Answer[T]:
        """The same, with headers."""
        end = time.monotonic() + timeout
        bounded = _Bounded(self._sender, end)
        pauses = self._pauses(end)
        while self._answer is None:
            pause = next(pauses)
            try:
                if self._has_ended(get_job.sync(bounded, self.job_id)):
                    self._answer = bounded.send(self._result, self._parse)
                    break
            except (NoAnswerError, ProblemError) as error:
                _raise_unless_passing(error)
            time.sleep(max(0.0, min(pause, end - time.monotonic())))
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

    async def wait(self, timeout: float = _default_timeout) -> T:
        """The answer of the vendor, as soon as the job has ended; errors as of :meth:`JobHandle.wait`."""
        return (await self.wait_detailed(timeout)).parsed

    async def wait_detailed(self, timeout: float = _default_timeout) -> Answer[T]:
        """The same, with headers."""
        end = time.monotonic() + timeout
        bounded = _AsyncBounded(self._sender, end)
        pauses = self._pauses(end)
        while self._answer is None:
            pause = next(pauses)
            try:
                if self._has_ended(await get_job.asyncio(bounded, self.job_id)):
                    self._answer = await bounded.send(self._result, self._parse)
                    break
            except (NoAnswerError, ProblemError) as error:
                _raise_unless_passing(error)
            await anyio.sleep(max(0.0, min(pause, end - time.monotonic())))
        return self._answer
