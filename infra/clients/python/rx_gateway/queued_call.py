"""Calls that are queued."""

from typing import Any, TypeVar

import httpx

from .answer import Answer, Parse, read_answer
from .errors import ConflictError, RxGatewayError, UnreadableAnswerError
from .exchange import is_job_in_use, queued_extension
from .job_handle import AsyncJobHandle, JobHandle
from .policy import kind_of
from .sender import AsyncSender, Sender

T = TypeVar("T")

_nothing: Any = None


class QueuedCall:
    """A sender for one call of a generated function: the call is queued, and `handle` has its job."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._queued: tuple[Any, ...] | None = None

    def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]:
        try:
            answer = self._sender.send(_asked(request), _as_it_came)
        except ConflictError as error:
            self._queued = _existing(error, request, parse)
            return Answer(httpx.Response(202), _nothing)
        self._queued = _created(answer, request, parse)
        return Answer(answer.response, _nothing)

    def handle(self) -> JobHandle[Any]:
        """The job."""
        return JobHandle(self._sender, *_sent(self._queued))


class AsyncQueuedCall:
    """The same, with `await`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._queued: tuple[Any, ...] | None = None

    async def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]:
        try:
            answer = await self._sender.send(_asked(request), _as_it_came)
        except ConflictError as error:
            self._queued = _existing(error, request, parse)
            return Answer(httpx.Response(202), _nothing)
        self._queued = _created(answer, request, parse)
        return Answer(answer.response, _nothing)

    def handle(self) -> AsyncJobHandle[Any]:
        """The job."""
        return AsyncJobHandle(self._sender, *_sent(self._queued))


def _asked(request: dict[str, Any]) -> dict[str, Any]:
    if kind_of(request["method"], request["url"]) != "keyed-write":
        raise RxGatewayError("Only writes of vendors, and a unified refill, can be queued. Nothing was sent.")
    headers = {**request.get("headers", {}), "Prefer": "respond-async"}
    return {**request, "headers": headers, queued_extension: True}


def _as_it_came(response: httpx.Response) -> httpx.Response:
    return response


def _existing(error: ConflictError, request: dict[str, Any], parse: Parse[Any]) -> tuple[Any, ...]:
    """The answer to the first request was lost, and its job has not ended."""
    if not is_job_in_use(error):
        raise error
    return error.job_id, request["url"], parse


def _created(answer: Answer[httpx.Response], request: dict[str, Any], parse: Parse[Any]) -> tuple[Any, ...]:
    if answer.job_id is None:
        raise UnreadableAnswerError("The answer to a queued call names no job.", answer.response)
    is_queued = answer.status_code == 202 and "respond-async" in answer.headers.get("preference-applied", "")
    ended = None if is_queued else read_answer(answer.response, parse)
    return answer.job_id, request["url"], parse, ended


def _sent(queued: tuple[Any, ...] | None) -> tuple[Any, ...]:
    if queued is None:
        raise RxGatewayError("The function to queue sent no request.")
    return queued
