"""The errors of the client. No text of them has a key, a header or a body: those are attributes."""

from collections.abc import Mapping
from typing import Any, Literal

import httpx

from .problem import Problem


class RxGatewayError(Exception):
    """What every error of this package is."""


class ProblemError(RxGatewayError):
    """The gateway answered with a problem document. Decide by `name`; the catalogue is at `/docs/errors`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.summary())
        self.problem = problem
        self.status = problem.status
        #: The last part of the document's `type`, such as `vendor-down`.
        self.name = problem.name
        self.detail = problem.detail
        self.outcome = problem.outcome
        #: Whether the same request may succeed later without harm.
        self.retryable = problem.retryable
        #: Seconds to wait at least, where the answer had a `Retry-After`.
        self.retry_after = problem.retry_after
        self.job_id = problem.job_id
        #: For the operator of the gateway.
        self.request_id = problem.request_id
        #: That of the write: the same call under it does the work once.
        self.idempotency_key: str | None = None
        self.attempts = 1

    @property
    def document(self) -> Mapping[str, Any]:
        """The whole problem document. It can name a patient."""
        return self.problem.document

    @property
    def errors(self) -> list[dict[str, Any]]:
        """The faults of a request, each with a `pointer` and a `detail`."""
        return list(self.problem.document.get("errors") or [])

    @property
    def conflicts(self) -> list[dict[str, Any]]:
        """The earlier calls of a `possible-duplicate`, each with its `job`."""
        return list(self.problem.document.get("conflicts") or [])


class BadRequestError(ProblemError):
    """400: the request does not match the document; `errors` lists each fault."""


class UnauthorizedError(ProblemError):
    """401: the API key is missing, unknown or revoked."""


class ForbiddenError(ProblemError):
    """403: the API key has no grant for this."""


class NotFoundError(ProblemError):
    """404: there is no such resource, or it belongs to another partner."""


class ConflictError(ProblemError):
    """409: the state of the resource does not allow this."""


class UnprocessableError(ProblemError):
    """422: the request was refused for what it would do, such as a possible duplicate."""


class ThrottledError(ProblemError):
    """429: a limit is reached, and the retries of the client did not suffice."""


class UncertainOutcomeError(ProblemError):
    """A write was sent, and whether the vendor did the work is unknown. It is never sent again.

    Find out whether the work was done, and resolve the job `job_id`. That is `None` where the gateway itself failed:
    then the same call under `idempotency_key` answers with the job, if there is one, and does the work once.
    """


class NoAnswerError(RxGatewayError):
    """No answer of the gateway came, after all retries.

    A write may have been done: repeat it under `idempotency_key`.
    """

    def __init__(
        self, reason: str, *, status: int | None = None, idempotency_key: str | None = None, attempts: int = 1
    ) -> None:
        times = "" if attempts == 1 else f", {attempts} times"
        super().__init__(f"No answer of the gateway came: {reason}{times}.")
        self.reason = reason
        #: Where something between answered in the gateway's place.
        self.status = status
        self.idempotency_key = idempotency_key
        self.attempts = attempts


class AnswerError(RxGatewayError):
    """What the errors about an answer share; `response` has its body."""

    def __init__(self, text: str, response: httpx.Response) -> None:
        super().__init__(text)
        self.response = response
        self.status = response.status_code
        self.job_id: str | None = response.headers.get("gateway-job")
        self.request_id: str | None = response.headers.get("gateway-request-id")


class VendorAnswerError(AnswerError):
    """The vendor answered with an error, which is in `response` unchanged."""


class UnreadableAnswerError(AnswerError):
    """The answer came, and has not the documented form, or is too large. The work was done: do not repeat a write."""


class JobEndedError(RxGatewayError):
    """A job ended without an answer of the vendor: `status` is `failed`, `cancelled`, `expired` or `abandoned`."""

    def __init__(self, job_id: str, status: str, outcome: str | None = None) -> None:
        super().__init__(f"The job {job_id} is {status}, without an answer.")
        self.job_id = job_id
        self.status = status
        self.outcome = outcome


class JobNotEndedError(RxGatewayError, TimeoutError):
    """The job has not ended in the time that `wait` was given. It continues."""

    def __init__(self, job_id: str) -> None:
        super().__init__(f"The job {job_id} has not ended yet.")
        self.job_id = job_id


class WebhookVerificationError(RxGatewayError):
    """A webhook is not one of the gateway's, or it is too old."""

    def __init__(self, reason: Literal["header-missing", "timestamp", "signature", "body"], text: str) -> None:
        super().__init__(text)
        self.reason = reason


_by_status: Mapping[int, type[ProblemError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: ThrottledError,
}


def problem_error(problem: Problem) -> ProblemError:
    """The error for a problem, by its status."""
    return _by_status.get(problem.status, ProblemError)(problem)
