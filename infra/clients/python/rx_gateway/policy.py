"""What follows an answer, or the lack of one, as a pure function. Clients of all languages share its table of cases."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from .problem import Problem
from .unusual_operations import unusual_operations

#: How a call may be repeated. `read`: it does no work. `keyed-write`: repeated under its `Idempotency-Key`, it does the
#: work once. `single-write`: it is of the gateway's own routes, which have no key; repeated, it does the work again.
CallKind = Literal["read", "keyed-write", "single-write"]

#: The first part of a path below `/v1` that is the gateway's own; every other one is a vendor.
own_routes = frozenset(
    "quotes prescriptions refills vendors uploads jobs endpoints event-types events cases feed catch-ups deliveries "
    "keys metrics portal-sessions me counts".split()
)

#: Own routes that are reads by POST, so that no URL has a patient's id.
_own_reads = re.compile(r"/v1/(?:quotes|(?:prescriptions|events|deliveries)/search)$")


def kind_of(method: str, path: str) -> CallKind:
    """How a call may be repeated.

    The document says whether an operation does work, and not its method; of a path that it does not have, the method
    alone is known.

    :param path: below the gateway's address, percent-encoded, such as `/v1/jobs`
    """
    method, path = method.upper(), path.split("?")[0]
    if _is_read(method, path):
        return "read"
    first = [*path.split("/"), "", ""][2]
    # A unified refill is a vendor's job.
    is_keyed = path == "/v1/refills" or (first != "" and first not in own_routes)
    return "keyed-write" if is_keyed else "single-write"


def _is_read(method: str, path: str) -> bool:
    if method == "OPTIONS":
        return True
    named = "GET" if method == "HEAD" else method
    # The gateway reads another spelling of a path as the same.
    segments = [unquote(segment) for segment in path.split("/")]
    for unusual, template, is_read in unusual_operations:
        if unusual == named and _fits(template.split("/"), segments):
            return is_read
    return named == "GET" or _own_reads.match(path) is not None


def _fits(template: Sequence[str], segments: Sequence[str]) -> bool:
    if len(template) != len(segments):
        return False
    pairs = zip(template, segments, strict=True)
    return all(segment != "" if part.startswith("{") else part == segment for part, segment in pairs)


@dataclass(frozen=True)
class Limits:
    """Limits of the retries of one call."""

    max_retries: int = 3
    #: Seconds of all attempts and pauses of one call.
    budget: float = 60.0
    #: Seconds: the jitter before retry n is up to `base * 2**n`, and up to `max_jitter`.
    base: float = 0.5
    max_jitter: float = 10.0


default_limits = Limits()


@dataclass(frozen=True)
class Answered:
    """An answer of the gateway: its problem, or any other."""

    status: int
    problem: Problem | None = None
    #: `Gateway-Outcome` is `answered`: it is the vendor's answer.
    is_vendors: bool = False
    #: `Gateway-Vendor-Status`, where the answer is behind a link.
    vendor_status: int | None = None


@dataclass(frozen=True)
class Unanswered:
    """No answer of the gateway, or none to its end."""

    #: Where something between answered in its place.
    status: int | None = None
    #: Seconds of a `Retry-After` of that.
    retry_after: float | None = None


@dataclass(frozen=True)
class Past:
    """What came before."""

    retries: int
    #: Seconds since the first attempt began.
    elapsed: float


@dataclass(frozen=True)
class Give:
    """The answer is returned."""


@dataclass(frozen=True)
class Follow:
    """The answer is behind a link, and has this status there."""

    status: int


@dataclass(frozen=True)
class Retry:
    """The same request is sent again after this many seconds."""

    after: float


@dataclass(frozen=True)
class Raise:
    """The call ends with an error of this kind."""

    kind: Literal["problem", "uncertain", "no-answer"]


Decision = Give | Follow | Retry | Raise


def decide(
    kind: CallKind,
    seen: Answered | Unanswered,
    past: Past,
    limits: Limits,
    random: Callable[[], float],
) -> Decision:
    """What follows.

    A write whose outcome is uncertain is never sent again. A retry follows a problem that is `retryable`, and a missing
    answer where the gateway answers a second request from the job of the first.

    :param random: returns a number from 0 to below 1
    """
    if isinstance(seen, Unanswered):
        is_harmless = kind != "single-write" and (seen.status is None or seen.status < 300 or seen.status >= 500)
        again = _retry(seen.retry_after, past, limits, random) if is_harmless else None
        return again or Raise("no-answer")
    problem = seen.problem
    if problem is None:
        return _classify_answer(kind, seen)
    if is_uncertain(problem, kind):
        return Raise("uncertain")
    repeated = _retry(problem.retry_after, past, limits, random) if problem.retryable else None
    return repeated or Raise("problem")


def is_uncertain(problem: Problem, kind: CallKind) -> bool:
    """Whether it is unknown if the work was done. A read has no job of its own."""
    return problem.outcome == "uncertain" and (problem.job_id is not None or kind != "read")


def attempt_timeout(seconds: float, limits: Limits, elapsed: float) -> float:
    """Seconds of one attempt: no more than is left of the call's."""
    return min(seconds, max(0.001, limits.budget - elapsed))


def _classify_answer(kind: CallKind, seen: Answered) -> Decision:
    if seen.status == 303 and seen.vendor_status is not None:
        return Follow(seen.vendor_status)
    if seen.status == 303 and kind == "read" and not seen.is_vendors:
        return Follow(200)
    return Give()


def _retry(floor: float | None, past: Past, limits: Limits, random: Callable[[], float]) -> Retry | None:
    if past.retries >= limits.max_retries:
        return None
    # Full jitter, so that many clients do not come back at once.
    after = (floor or 0.0) + random() * min(limits.max_jitter, limits.base * 2**past.retries)
    return Retry(after) if past.elapsed + after < limits.budget else None
