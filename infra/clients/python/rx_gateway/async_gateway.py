"""The client with `await`."""

import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

import anyio
import httpx

from .answer import Answer, Parse, read_answer
from .api.events_and_deliveries import read_feed
from .build_request import build_request, read_api_key, read_base_url
from .exchange import Exchanger
from .job_handle import AsyncJobHandle
from .models.feed_page import FeedPage
from .paging import Page, after_page, follow_page
from .policy import Limits, default_limits
from .queued_call import AsyncQueuedCall
from .sender import AsyncSender
from .transport import AsyncGatewayTransport
from .version import version

P = ParamSpec("P")
T = TypeVar("T")


class AsyncRxGateway:
    """A gateway, as :class:`rx_gateway.RxGateway`, for asyncio and trio.

    Example::

        async with AsyncRxGateway("https://rx.example.com", api_key) as gateway:
            vendors = await list_vendors.asyncio(gateway)
    """

    def __init__(
        self,
        base_url: str,
        api_key: str,
        *,
        limits: Limits = default_limits,
        attempt_timeout: float = 35.0,
        max_answer_bytes: int = 128 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
        allow_http: bool = False,
    ) -> None:
        url = read_base_url(base_url, allow_http)
        exchanger = Exchanger(
            url,
            read_api_key(api_key),
            limits=limits,
            attempt_timeout=attempt_timeout,
            max_answer_bytes=max_answer_bytes,
        )
        self._http = httpx.AsyncClient(
            base_url=url,
            transport=AsyncGatewayTransport(exchanger, transport),
            headers={"User-Agent": f"rx-gateway-python/{version}"},
        )
        self._headers: Mapping[str, str] = {}

    def __repr__(self) -> str:
        return f"AsyncRxGateway({str(self._http.base_url)!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """The same gateway, with these headers in each request. It shares the connections."""
        derived = copy.copy(self)
        derived._headers = {**self._headers, **headers}
        return derived

    async def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]:
        """Sends what a generated function asks for.

        :raises RxGatewayError: any of `rx_gateway.errors`
        """
        built = build_request(self._http, request, self._headers)
        return read_answer(await self._http.send(built), parse)

    async def call_async(
        self, call: Callable[Concatenate[AsyncSender, P], Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncJobHandle[T]:
        """Queues a call, and returns its job at once: `await gateway.call_async(request_refill.asyncio, body=…)`."""
        queued = AsyncQueuedCall(self)
        await call(queued, *args, **kwargs)
        return queued.handle()

    def job(self, job_id: str) -> AsyncJobHandle[object]:
        """A job by its id, such as one that was stored by another process."""
        return AsyncJobHandle(self, job_id)

    async def iterate(
        self, call: Callable[Concatenate[AsyncSender, P], Awaitable[Page[T]]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncIterator[T]:
        """The items of a list, over all of its pages: `async for event in gateway.iterate(list_events.asyncio)`."""
        arguments: Any = kwargs
        while True:
            page = await call(self, *args, **arguments)
            for item in page.data:
                yield item
            following = follow_page(arguments, page)
            if following is None:
                return
            arguments = following

    async def feed(self, *, follow: bool = False, pause: float = 1.0, **query: Any) -> AsyncIterator[FeedPage]:
        """Pages of the feed, as of :meth:`rx_gateway.RxGateway.feed`."""
        while True:
            page = await read_feed.asyncio(self, **query)
            yield page
            query = after_page(query, page)
            if page.more:
                continue
            if not follow:
                return
            await anyio.sleep(pause)
