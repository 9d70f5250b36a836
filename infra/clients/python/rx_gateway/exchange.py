"""One call with its retries, apart from how bytes are sent: `transport.py` drives it, with and without `await`."""

import random
import time
import uuid
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

import httpx

from .errors import NoAnswerError, ProblemError, RxGatewayError, UncertainOutcomeError, problem_error
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
    decide,
    default_limits,
    kind_of,
)
from .problem import Problem, read_problem

_key_header = "Idempotency-Key"

#: An extension of a request: a job that exists already is as good as a new one.
queued_extension = "rx_gateway_queued"


@dataclass(frozen=True)
class Send:
    """The driver sends this request, and gives back its response with the whole body, or a `Lost`."""

    request: httpx.Request


@dataclass(frozen=True)
class Lost:
    """No answer came, or not to its end."""

    reason: str


@dataclass(frozen=True)
class Sleep:
    """The driver waits."""

    seconds: float


Exchange = Generator[Send | Sleep, GatewayResponse | Lost | None, GatewayResponse]


@dataclass(frozen=True)
class Exchanger:
    """Makes calls of one gateway."""

    base_url: httpx.URL
    api_key: str = field(repr=False)
    limits: Limits = default_limits
    #: Seconds of one attempt.
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
        """
        kind = self._prepare(request)
        begun = self.clock()
        retries = 0
        while True:
            received = yield Send(request)
            response = received if isinstance(received, GatewayResponse) else None
            problem, seen = _see(received)
            past = Past(retries, self.clock() - begun)
            decision = self._decide(request, kind, problem, seen, past)
            if isinstance(decision, Retry):
                yield Sleep(decision.after)
                retries += 1
            elif isinstance(decision, Raise) or response is None:
                raise _error(decision, received, problem, request)
            elif isinstance(decision, Follow):
                return (yield from self._follow(request, response, decision.status, begun))
            else:
                return response

    def _prepare(self, request: httpx.Request) -> CallKind:
        base = self.base_url
        root = base.path.rstrip("/")
        is_ours = (request.url.scheme, request.url.host, request.url.port) == (base.scheme, base.host, base.port)
        if not is_ours or not request.url.path.startswith(f"{root}/"):
            raise RxGatewayError("This client sends requests to its own gateway alone.")
        kind = kind_of(request.method, request.url.path[len(root) :])
        request.headers["Authorization"] = f"Bearer {self.api_key}"
        request.headers["Accept-Encoding"] = "identity"
        if request.method not in ("GET", "HEAD", "OPTIONS") and _key_header not in request.headers:
            request.headers[_key_header] = str(uuid.uuid4())
        request.extensions = {**request.extensions, "timeout": self._timeout()}
        return kind

    def _timeout(self) -> dict[str, float | None]:
        return httpx.Timeout(self.attempt_timeout, connect=min(10.0, self.attempt_timeout)).as_dict()

    def _decide(
        self, request: httpx.Request, kind: CallKind, problem: Problem | None, seen: Answered | Unanswered, past: Past
    ) -> Decision:
        if (
            problem is not None
            and problem.name == "idempotency-key-in-use"
            and request.extensions.get(queued_extension)
        ):
            return Raise("problem")
        return decide(kind, seen, past, self.limits, self.jitter)

    def _follow(self, request: httpx.Request, answer: GatewayResponse, status: int, begun: float) -> Exchange:
        """Gets what is behind a link. It is not the gateway's host, so the request has no credentials."""
        link = request.url.join(answer.headers.get("location", ""))
        if link.scheme != "https" and link.scheme != self.base_url.scheme:
            raise NoAnswerError("the link to a large answer is not encrypted", idempotency_key=_key_of(request))
        headers = {"Accept-Encoding": "identity", "User-Agent": request.headers.get("User-Agent", "")}
        retries = 0
        while True:
            plain = httpx.Request("GET", link, headers=headers, extensions={"timeout": self._timeout()})
            received = yield Send(plain)
            if isinstance(received, GatewayResponse) and received.status_code == 200:
                merged = httpx.Headers(answer.headers)
                merged.pop("location", None)
                merged.update({name: value for name, value in received.headers.items() if name.startswith("content-")})
                return whole_response(status, merged, received.content, request)
            lost = Unanswered(received.status_code if isinstance(received, GatewayResponse) else None)
            decision = decide("read", lost, Past(retries, self.clock() - begun), self.limits, self.jitter)
            if not isinstance(decision, Retry):
                reason = "the link to a large answer failed"
                raise NoAnswerError(reason, status=lost.status, idempotency_key=_key_of(request))
            yield Sleep(decision.after)
            retries += 1


def _see(received: GatewayResponse | Lost | None) -> tuple[Problem | None, Answered | Unanswered]:
    if not isinstance(received, GatewayResponse):
        return None, Unanswered()
    status, headers = received.status_code, received.headers
    problem = read_problem(status, headers, received.content)
    if problem is not None:
        return problem, Answered(status, problem)
    is_vendors = headers.get("gateway-outcome") == "answered"
    # Every answer of the gateway has its request id, and every error is a problem or the vendor's.
    if "gateway-request-id" not in headers or (status >= 400 and not is_vendors):
        return None, Unanswered(status)
    vendor_status = headers.get("gateway-vendor-status", "")
    return None, Answered(status, None, is_vendors, int(vendor_status) if vendor_status.isdigit() else None)


def _error(
    decision: Decision, received: GatewayResponse | Lost | None, problem: Problem | None, request: httpx.Request
) -> RxGatewayError:
    if problem is None:
        status = received.status_code if isinstance(received, GatewayResponse) else None
        lost = received.reason if isinstance(received, Lost) else f"something between answered in its place ({status})"
        return NoAnswerError(lost, status=status, idempotency_key=_key_of(request))
    error: ProblemError
    if isinstance(decision, Raise) and decision.kind == "uncertain":
        error = UncertainOutcomeError(problem)
    else:
        error = problem_error(problem)
    error.idempotency_key = _key_of(request)
    return error


def _key_of(request: httpx.Request) -> str | None:
    key: str | None = request.headers.get(_key_header)
    return key
