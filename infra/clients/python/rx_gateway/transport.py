"""Transports of httpx that call a gateway with its policy. Any client that is built on httpx can use them."""

import time
from typing import Any

import anyio
import httpx

from .errors import RxGatewayError
from .exchange import Exchanger, Lost, Received, Send, Sleep, TooLarge
from .gateway_response import GatewayResponse, whole_response

_reasons: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ConnectTimeout, "the connection failed"),
    (httpx.TimeoutException, "it took too long"),
    (httpx.ConnectError, "the connection failed"),
    (httpx.ProxyError, "the proxy failed"),
    (httpx.NetworkError, "the connection was lost"),
    (httpx.RemoteProtocolError, "the answer is not HTTP, or ended too early"),
    (httpx.DecodingError, "the answer cannot be decoded"),
)
_lost = tuple(kind for kind, _ in _reasons)

# The text of these errors may quote a header.
_invalid = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)
_invalid_text = "The request is not HTTP: a header or a method has characters that it must not have."


def _lose(error: Exception) -> Lost:
    # The text of the error may quote the answer.
    return Lost(next(reason for kind, reason in _reasons if isinstance(error, kind)))


class _Timeouts(dict[str, float]):
    """The timeouts of an attempt: each is read when its phase begins, and is what is left of the attempt then."""

    def __init__(self, end: float) -> None:
        self._end = end
        super().__init__({name: self._left(name) for name in ("connect", "read", "write", "pool")})

    def get(self, name: str, default: Any = None) -> Any:
        return self._left(name) if name in self else default

    def __getitem__(self, name: str) -> float:
        return self._left(name)

    def _left(self, name: str) -> float:
        left = max(0.001, self._end - time.monotonic())
        return min(10.0, left) if name == "connect" else left


class _Body:
    """The body of an answer, up to its limit."""

    def __init__(self, max_bytes: int, end: float, answer: httpx.Response) -> None:
        self._max_bytes = max_bytes
        self._end = end
        self._answer = answer
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> Lost | TooLarge | None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._max_bytes:
            return TooLarge(self._answer.status_code, self._answer.headers)
        return Lost("it took too long") if time.monotonic() > self._end else None

    def whole(self) -> bytes:
        return b"".join(self._chunks)


class GatewayTransport(httpx.BaseTransport):
    """Sends requests with the API key, an `Idempotency-Key` for each write, and retries where they are harmless.

    Errors of the gateway are raised; the vendor's answers, its errors included, are returned.

    Example with a client of another generator::

        httpx.Client(base_url=url, transport=GatewayTransport(Exchanger(httpx.URL(url), key)))
    """

    def __init__(self, exchanger: Exchanger, inner: httpx.BaseTransport | None = None) -> None:
        self._exchanger = exchanger
        self._inner = inner or httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        exchange = self._exchanger.exchange(request)
        received: Received | None = None
        while True:
            try:
                step = exchange.send(received)
            except StopIteration as end:
                return _result(end)
            received = None
            if isinstance(step, Sleep):
                time.sleep(step.seconds)
            else:
                received = self._send(step)

    def _send(self, step: Send) -> Received:
        request, end = step.request, time.monotonic() + step.timeout
        request.extensions = {**request.extensions, "timeout": _Timeouts(end)}
        try:
            answer = self._inner.handle_request(request)
            body = _Body(self._exchanger.max_answer_bytes, end, answer)
            try:
                for chunk in answer.iter_bytes():
                    if lost := body.add(chunk):
                        return lost
            finally:
                answer.close()
        except _lost as error:
            return _lose(error)
        except _invalid:
            raise RxGatewayError(_invalid_text) from None
        return whole_response(answer.status_code, answer.headers, body.whole(), request)

    def close(self) -> None:
        self._inner.close()


class AsyncGatewayTransport(httpx.AsyncBaseTransport):
    """The same as :class:`GatewayTransport`, for `httpx.AsyncClient`."""

    def __init__(self, exchanger: Exchanger, inner: httpx.AsyncBaseTransport | None = None) -> None:
        self._exchanger = exchanger
        self._inner = inner or httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        exchange = self._exchanger.exchange(request)
        received: Received | None = None
        while True:
            try:
                step = exchange.send(received)
            except StopIteration as end:
                return _result(end)
            received = None
            if isinstance(step, Sleep):
                await anyio.sleep(step.seconds)
            else:
                received = await self._send(step)

    async def _send(self, step: Send) -> Received:
        request, end = step.request, time.monotonic() + step.timeout
        request.extensions = {**request.extensions, "timeout": _Timeouts(end)}
        try:
            with anyio.fail_after(step.timeout):
                answer = await self._inner.handle_async_request(request)
                body = _Body(self._exchanger.max_answer_bytes, end, answer)
                try:
                    async for chunk in answer.aiter_bytes():
                        if lost := body.add(chunk):
                            return lost
                finally:
                    with anyio.CancelScope(shield=True):
                        await answer.aclose()
        except TimeoutError:
            return Lost("it took too long")
        except _lost as error:
            return _lose(error)
        except _invalid:
            raise RxGatewayError(_invalid_text) from None
        return whole_response(answer.status_code, answer.headers, body.whole(), request)

    async def aclose(self) -> None:
        await self._inner.aclose()


def _result(end: StopIteration) -> GatewayResponse:
    response: Any = end.value
    if not isinstance(response, GatewayResponse):
        raise TypeError("An exchange ended without a response.")
    return response
