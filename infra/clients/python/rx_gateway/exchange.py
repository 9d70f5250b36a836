"""One call with its retries, apart from how bytes are sent: `transport.py` drives it, with and without `await`."""

import random
import time
import uuid
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace

import httpx

from .errors import (
    NoAnswerError,
    ProblemError,
    RxGatewayError,
    UncertainOutcomeError,
    UnreadableAnswerError,
    problem_error,
)
from .gateway_response import GatewayResponse, whole_response
from .policy import (
    Answered,
    CallKind,
    Decision,
    Follow,
    Limits,
    Past,
    Raise,
    Retry,
    Unanswered,
    attempt_timeout,
    decide,
    default_limits,
    kind_of,
)
from .problem import Problem, read_problem, read_retry_after

_key_header = "Idempotency-Key"

#: An extension of a request: a job that exists already is its job.
queued_extension = "rx_gateway_queued"

#: An extension of a request: the time of `time.monotonic` at which the call ends, its retries included.
end_extension = "rx_gateway_end"


@dataclass(frozen=True)
class Send:
    """The driver sends this request, and gives back its response with the whole body, `Lost` or `TooLarge`."""

    request: httpx.Request
    #: Seconds of the whole attempt.
    timeout: float


@dataclass(frozen=True)
class Lost:
    """No answer came, or not to its end."""

    reason: str


@dataclass(frozen=True)
class TooLarge:
    """An answer came whose body is larger than the limit."""

    status: int
    headers: httpx.Headers


@dataclass(frozen=True)
class Sleep:
    """The driver waits."""

    seconds: float


Received = GatewayResponse | Lost | TooLarge

Exchange = Generator[Send | Sleep, Received | None, GatewayResponse]


@dataclass(frozen=True)
class Exchanger:
    """Makes calls of one gateway."""

    base_url: httpx.URL
    api_key: str = field(repr=False)
    limits: Limits = default_limits
    #: Seconds of one attempt, where the budget has as many left.
    attempt_timeout: float = 35.0
    #: Larger answers are refused.
    max_answer_bytes: int = 128 * 1024 * 1024
    clock: Callable[[], float] = time.monotonic
    jitter: Callable[[], float] = random.random

    def exchange(self, request: httpx.Request) -> Exchange:
        """Sends a request, again where that is harmless.

        :raises ProblemError: for a problem of the gateway that no retry has mended
        :raises UncertainOutcomeError: for a write that may have been done
        :raises NoAnswerError: where no answer came
        :raises UnreadableAnswerError: for an answer that is too large
        """
        kind = self._prepare(request)
        begun = self.clock()
        end = request.extensions.get(end_extension)
        limits = self.limits if end is None else replace(self.limits, budget=min(self.limits.budget, end - begun))
        retries = 0
        while True:
            received = yield Send(request, attempt_timeout(self.attempt_timeout, limits, self.clock() - begun))
            if isinstance(received, TooLarge) and "gateway-request-id" in received.headers:
                raise _too_large(received.status, received.headers, request)
            response = received if isinstance(received, GatewayResponse) else None
            problem, seen = _see(received)
            past = Past(retries, self.clock() - begun)
            decision = self._decide(request, kind, problem, seen, past, limits)
            if isinstance(decision, Retry):
                yield Sleep(decision.after)
                retries += 1
            elif isinstance(decision, Raise) or response is None:
                raise _error(decision, received, problem, request, retries + 1)
            elif isinstance(decision, Follow):
                return (yield from self._follow(request, response, decision.status, begun, limits))
            else:
                return response

    def _prepare(self, request: httpx.Request) -> CallKind:
        base = self.base_url
        # As it is sent: a part of a path can have a slash in it that is encoded.
        root = base.raw_path.decode("ascii").rstrip("/")
        path = request.url.raw_path.decode("ascii")
        is_ours = (request.url.scheme, request.url.host, request.url.port) == (base.scheme, base.host, base.port)
        if not is_ours or not path.startswith(f"{root}/"):
            raise RxGatewayError("This client sends requests to its own gateway alone.")
        kind = kind_of(request.method, path[len(root) :])
        request.headers["Authorization"] = f"Bearer {self.api_key}"
        request.headers["Accept-Encoding"] = "identity"
        if kind != "read" and _key_header not in request.headers:
            request.headers[_key_header] = str(uuid.uuid4())
        return kind

    def _decide(
        self,
        request: httpx.Request,
        kind: CallKind,
        problem: Problem | None,
        seen: Answered | Unanswered,
        past: Past,
        limits: Limits,
    ) -> Decision:
        if problem is not None and is_job_in_use(problem) and request.extensions.get(queued_extension):
            return Raise("problem")
        return decide(kind, seen, past, limits, self.jitter)

    def _follow(
        self, request: httpx.Request, answer: GatewayResponse, status: int, begun: float, limits: Limits
    ) -> Exchange:
        """Gets what is behind a link. It is not the gateway's host, so the request has no credentials."""
        link = request.url.join(answer.headers.get("location", ""))
        if link.scheme != "https" and link.scheme != self.base_url.scheme:
            raise NoAnswerError("the link to a large answer is not encrypted", idempotency_key=_key_of(request))
        headers = {"Accept-Encoding": "identity", "User-Agent": request.headers.get("User-Agent", "")}
        retries = 0
        while True:
            plain = httpx.Request("GET", link, headers=headers)
            received = yield Send(plain, attempt_timeout(self.attempt_timeout, limits, self.clock() - begun))
            if isinstance(received, TooLarge) and received.status == 200:
                raise _too_large(status, answer.headers, request)
            if isinstance(received, GatewayResponse) and received.status_code == 200:
                merged = httpx.Headers(answer.headers)
                merged.pop("location", None)
                merged.update({name: value for name, value in received.headers.items() if name.startswith("content-")})
                return whole_response(status, merged, received.content, request)
            lost = _unanswered(received)
            decision = decide("read", lost, Past(retries, self.clock() - begun), limits, self.jitter)
            if not isinstance(decision, Retry):
                reason = "the link to a large answer failed"
                raise NoAnswerError(reason, status=lost.status, idempotency_key=_key_of(request), attempts=retries + 1)
            yield Sleep(decision.after)
            retries += 1


def is_job_in_use(problem: Problem | ProblemError) -> bool:
    """Whether the key has a job that has not ended: its call was sent before, and the answer was lost."""
    return problem.name == "idempotency-key-in-use" and problem.job_id is not None


def _unanswered(received: Received | None) -> Unanswered:
    if isinstance(received, GatewayResponse):
        return Unanswered(received.status_code, read_retry_after(received.headers))
    if isinstance(received, TooLarge):
        return Unanswered(received.status, read_retry_after(received.headers))
    return Unanswered()


def _too_large(status: int, headers: httpx.Headers, request: httpx.Request) -> UnreadableAnswerError:
    known = {name: value for name, value in headers.items() if name.startswith("gateway-")}
    response = whole_response(status, httpx.Headers(known), b"", request)
    return UnreadableAnswerError("The answer is larger than max_answer_bytes.", response)


def _see(received: Received | None) -> tuple[Problem | None, Answered | Unanswered]:
    if not isinstance(received, GatewayResponse):
        return None, _unanswered(received)
    status, headers = received.status_code, received.headers
    problem = read_problem(status, headers, received.content)
    if problem is not None:
        return problem, Answered(status, problem)
    is_vendors = headers.get("gateway-outcome") == "answered"
    # Every answer of the gateway has its request id, and every error is a problem or the vendor's.
    if "gateway-request-id" not in headers or (status >= 400 and not is_vendors):
        return None, _unanswered(received)
    vendor_status = headers.get("gateway-vendor-status", "")
    return None, Answered(status, None, is_vendors, int(vendor_status) if vendor_status.isdigit() else None)


def _error(
    decision: Decision, received: Received | None, problem: Problem | None, request: httpx.Request, attempts: int
) -> RxGatewayError:
    if problem is None:
        status = _unanswered(received).status
        lost = received.reason if isinstance(received, Lost) else f"something between answered in its place ({status})"
        return NoAnswerError(lost, status=status, idempotency_key=_key_of(request), attempts=attempts)
    error: ProblemError
    if isinstance(decision, Raise) and decision.kind == "uncertain":
        error = UncertainOutcomeError(problem)
    else:
        error = problem_error(problem)
    error.idempotency_key = _key_of(request)
    error.attempts = attempts
    return error


def _key_of(request: httpx.Request) -> str | None:
    key: str | None = request.headers.get(_key_header)
    return key
