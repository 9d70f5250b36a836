"""Answers, read as their operation documents them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import httpx

from .errors import UnreadableAnswerError, VendorAnswerError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

#: Reads the documented form of an answer.
Parse = Callable[[httpx.Response], T]


@dataclass(frozen=True)
class Answer(Generic[T_co]):
    """An answer with its headers."""

    response: httpx.Response
    parsed: T_co

    @property
    def status_code(self) -> int:
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The bytes as they came."""
        return self.response.content

    @property
    def job_id(self) -> str | None:
        """The job of a write."""
        job_id: str | None = self.headers.get("gateway-job")
        return job_id

    @property
    def warnings(self) -> list[str]:
        """The items of `Gateway-Warning`, such as `possible-duplicate; job=job_…`."""
        text = self.headers.get("gateway-warning", "")
        return [item.strip() for item in text.split(",") if item.strip()]

    @property
    def is_replayed(self) -> bool:
        """Whether it is the answer to an earlier request with the same `Idempotency-Key`."""
        return bool(self.headers.get("idempotency-replayed") == "true")


def read_answer(response: httpx.Response, parse: Parse[T]) -> Answer[T]:
    """Reads an answer.

    :raises VendorAnswerError: where the vendor answered with an error, or a redirect
    :raises UnreadableAnswerError: where the answer has not the documented form
    """
    if not response.is_success:
        raise VendorAnswerError(f"The vendor answered with {response.status_code}.", response)
    try:
        return Answer(response, parse(response))
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
        # The text of the error may quote the answer, but for the documented name of a member that is missing.
        missing = f": {error} is missing" if isinstance(error, KeyError) else ""
        text = f"The answer came with {response.status_code}, and it has not the documented form{missing}."
        raise UnreadableAnswerError(text, response) from None


def any_content(response: httpx.Response) -> object:
    """The content of an answer whose form is not documented: its JSON, otherwise its bytes; `None` without any."""
    if not response.content:
        return None
    kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
    return response.json() if kind == "application/json" or kind.endswith("+json") else response.content
