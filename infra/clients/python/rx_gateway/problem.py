"""Problem documents of the gateway (RFC 9457)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from . import exact_json

_prefix = "urn:rx-gateway:problem:"
_outcomes = frozenset({"answered", "not-sent", "rejected", "uncertain"})


@dataclass(frozen=True)
class Problem:
    """A problem document, with what its headers say."""

    status: int
    name: str
    title: str
    detail: str
    outcome: str
    retryable: bool
    retry_after: float | None
    job_id: str | None
    request_id: str | None
    #: May hold the vendor's answer, so it is not in the text of this object.
    document: Mapping[str, Any] = field(repr=False)

    def summary(self) -> str:
        """One line for people and logs. The gateway quotes no body and no header in `detail`."""
        names = {"request": self.request_id, "job": self.job_id}
        known = [f"{name} {value}" for name, value in names.items() if value is not None]
        return f"{self.status} {self.name}: {self.detail}" + (f" ({', '.join(known)})" if known else "")


def read_problem(status: int, headers: Mapping[str, str], body: bytes, now: datetime | None = None) -> Problem | None:
    """The gateway's problem in an answer; `None` for every other answer, a vendor's problem document included."""
    if headers.get("content-type", "").split(";")[0].strip().lower() != "application/problem+json":
        return None
    try:
        document = exact_json.loads(body)
    except ValueError:
        return None
    kind = document.get("type") if isinstance(document, dict) else None
    if not isinstance(kind, str) or not kind.startswith(_prefix):
        return None
    return Problem(
        status=status,
        name=kind.removeprefix(_prefix),
        title=_text(document, "title"),
        detail=_text(document, "detail"),
        # Without a known outcome nothing says that the work was not done.
        outcome=outcome if (outcome := _text(document, "outcome")) in _outcomes else "uncertain",
        retryable=document.get("retryable") is True,
        retry_after=read_retry_after(headers, now),
        job_id=headers.get("gateway-job"),
        request_id=headers.get("gateway-request-id") or _text(document, "instance") or None,
        document=document,
    )


def read_retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds of a `Retry-After`, in both forms; `None` where there is none that can be read.

    A date is taken by the server's own clock, where the answer has its `Date`.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:12])
    until = _date(text)
    if until is None:
        return None
    begin = _date(headers.get("date", "")) or now or datetime.now(UTC)
    return max(0.0, (until - begin).total_seconds())


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""
