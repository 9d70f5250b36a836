"""The client without `await`."""

import copy
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

import httpx

from .answer import Answer, Parse, read_answer
from .api.events_and_deliveries import read_feed
from .build_request import build_request, read_api_key, read_base_url
from .exchange import Exchanger
from .job_handle import JobHandle
from .models.feed_page import FeedPage
from .paging import Page, after_page, follow_page
from .policy import Limits, default_limits
from .queued_call import QueuedCall
from .sender import Sender
from .transport import GatewayTransport
from .version import version

P = ParamSpec("P")
T = TypeVar("T")


class RxGateway:
    """A gateway, as one of its partners calls it. Thread-safe.

    Example::

        from rx_gateway import RxGateway
        from rx_gateway.api.vendors import list_vendors

        with RxGateway("https://rx.example.com", api_key) as gateway:
            vendors = list_vendors.sync(gateway)

    :param base_url: the address of the gateway, with its stage or base path
    :param limits: of the retries
    :param attempt_timeout: seconds of one attempt; the gateway answers within 29. A server that sends the head of an
        answer byte by byte can take longer here, where httpx bounds each read of it, and not in `AsyncRxGateway`
    :param max_answer_bytes: larger answers are refused
    :param transport: in place of httpx's own, for a proxy or certificates of your own
    :param allow_http: for a gateway in a network of your own
    :raises ValueError: for an address or a key that cannot be used
    """

    def __init__(
        self,
        base_url: str,
        api_key: str,
        *,
        limits: Limits = default_limits,
        attempt_timeout: float = 35.0,
        max_answer_bytes: int = 128 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
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
        self._http = httpx.Client(
            base_url=url,
            transport=GatewayTransport(exchanger, transport),
            headers={"User-Agent": f"rx-gateway-python/{version}"},
        )
        self._headers: Mapping[str, str] = {}

    def __repr__(self) -> str:
        return f"RxGateway({str(self._http.base_url)!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """The same gateway, with these headers in each request, such as `Idempotency-Key` or `Gateway-Connection`.

        It shares the connections, so closing either closes both.
        """
        derived = copy.copy(self)
        derived._headers = {**self._headers, **headers}
        return derived

    def send(self, request: dict[str, Any], parse: Parse[T]) -> Answer[T]:
        """Sends what a generated function asks for.

        :raises RxGatewayError: any of `rx_gateway.errors`
        """
        built = build_request(self._http, request, self._headers)
        return read_answer(self._http.send(built), parse)

    def call_async(
        self, call: Callable[Concatenate[Sender, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> JobHandle[T]:
        """Queues a call, and returns its job at once: `gateway.call_async(request_refill.sync, body=…).wait()`.

        :param call: a generated function of a vendor's operation, or `request_refill.sync`
        """
        queued = QueuedCall(self)
        call(queued, *args, **kwargs)
        return queued.handle()

    def job(self, job_id: str) -> JobHandle[object]:
        """A job by its id, such as one that was stored by another process."""
        return JobHandle(self, job_id)

    def iterate(
        self, call: Callable[Concatenate[Sender, P], Page[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Iterator[T]:
        """The items of a list, over all of its pages: `gateway.iterate(list_events.sync, limit=200)`."""
        arguments: Any = kwargs
        while True:
            page = call(self, *args, **arguments)
            yield from page.data
            following = follow_page(arguments, page)
            if following is None:
                return
            arguments = following

    def feed(self, *, follow: bool = False, pause: float = 1.0, **query: Any) -> Iterator[FeedPage]:
        """Pages of the feed: process `page.data`, and store `page.cursor` with the work.

        :param follow: whether it waits for further events, without an end
        :param pause: seconds between two requests at the end of the feed
        :param query: as of `read_feed.sync`: `after`, a stored cursor; `since`; `include="data"`; filters
        """
        while True:
            page = read_feed.sync(self, **query)
            yield page
            query = after_page(query, page)
            if page.more:
                continue
            if not follow:
                return
            time.sleep(pause)
