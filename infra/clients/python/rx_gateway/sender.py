"""What the generated functions of `api` call."""

from typing import Any, Protocol, TypeVar

from .answer import Answer, Parse

T = TypeVar("T")


class Sender(Protocol):
    """Sends a request, and reads its answer."""

    def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]: ...


class AsyncSender(Protocol):
    """The same, with `await`."""

    async def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]: ...
