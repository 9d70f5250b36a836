"""A typed client of Rx Gateway. The guide is at `/docs/clients` of every gateway."""

from .answer import Answer
from .async_gateway import AsyncRxGateway
from .errors import (
    AnswerError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    JobEndedError,
    JobNotEndedError,
    NoAnswerError,
    NotFoundError,
    ProblemError,
    RxGatewayError,
    ThrottledError,
    UnauthorizedError,
    UncertainOutcomeError,
    UnprocessableError,
    UnreadableAnswerError,
    VendorAnswerError,
    WebhookVerificationError,
)
from .gateway import RxGateway
from .job_handle import AsyncJobHandle, JobHandle
from .policy import Limits
from .version import version as __version__
from .webhooks import verify_webhook

__all__ = [
    "Answer",
    "AnswerError",
    "AsyncJobHandle",
    "AsyncRxGateway",
    "BadRequestError",
    "ConflictError",
    "ForbiddenError",
    "JobEndedError",
    "JobHandle",
    "JobNotEndedError",
    "Limits",
    "NoAnswerError",
    "NotFoundError",
    "ProblemError",
    "RxGateway",
    "RxGatewayError",
    "ThrottledError",
    "UnauthorizedError",
    "UncertainOutcomeError",
    "UnprocessableError",
    "UnreadableAnswerError",
    "VendorAnswerError",
    "WebhookVerificationError",
    "__version__",
    "verify_webhook",
]
