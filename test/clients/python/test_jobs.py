"""Queued jobs, against a server that answers as a gateway in each state of a job."""

import asyncio
import inspect
import time
import unittest
from collections.abc import Callable
from typing import Any

import httpx
from hostile_server import HostileServer, Script, http, problem, reset, slowly
from rx_gateway import (
    AsyncJobHandle,
    AsyncRxGateway,
    ConflictError,
    JobEndedError,
    JobHandle,
    JobNotEndedError,
    Limits,
    RxGateway,
    RxGatewayError,
    UncertainOutcomeError,
    UnreadableAnswerError,
    VendorAnswerError,
)
from rx_gateway.answer import any_content
from rx_gateway.sender import AsyncSender, Sender

_refill = {"method": "post", "url": "/v1/si-compounding/V2/createRefillRequest", "json": {}}
_card = {"method": "get", "url": "/v1/inside-rx/membership/v1/json"}
_unified = {"method": "post", "url": "/v1/refills", "json": {}}
_job = {"Gateway-Job": "job_1"}
_in_use = problem("idempotency-key-in-use", 409, "not-sent", True, {"Retry-After": "30", **_job})


def job(status: str, response_status: int | None = None) -> bytes:
    times = {"createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z", "nextAttemptAt": None}
    names = {"id": "job_1", "vendor": "si-compounding", "connection": "default", "operation": "createRefillRequest"}
    more = {"status": status, "outcome": None, "attempts": 1, "responseStatus": response_status, "evidence": None}
    return http(200, {}, {**names, **times, **more})


_queued = http(202, {**_job, "Preference-Applied": "respond-async"}, {"id": "job_1", "status": "queued"})
_answer = http(200, {"Gateway-Outcome": "answered", **_job}, {"refill_notification_id": 63841550598335501})


def wait(url: str, request: dict[str, Any], timeout: float) -> Any:
    def call(sender: Sender) -> Any:
        return sender.send(request, any_content).parsed

    with RxGateway(url, "rxg_a_b", limits=Limits(base=0.01), transport=httpx.HTTPTransport(verify=False)) as gateway:
        return gateway.call_async(call).wait(timeout)


def wait_async(url: str, request: dict[str, Any], timeout: float) -> Any:
    async def call(sender: AsyncSender) -> Any:
        return (await sender.send(request, any_content)).parsed

    async def run() -> Any:
        transport = httpx.AsyncHTTPTransport(verify=False)
        async with AsyncRxGateway(url, "rxg_a_b", limits=Limits(base=0.01), transport=transport) as gateway:
            return await (await gateway.call_async(call)).wait(timeout)

    return asyncio.run(run())


class JobsTest(unittest.TestCase):
    def each(self, *script: Script, check: Callable[[Any, HostileServer], None]) -> None:
        for name, made in (("sync", wait), ("async", wait_async)):
            with self.subTest(name), HostileServer(list(script)) as server:
                check(made, server)

    def test_a_queued_call_is_waited_for_until_the_vendor_has_answered(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            self.assertEqual(made(server.url, _refill, 10), {"refill_notification_id": 63841550598335501})
            lines = [asked.line for asked in server.asked]
            self.assertEqual(server.asked[0].headers["prefer"], "respond-async")
            self.assertEqual(lines[1:], ["GET /v1/jobs/job_1 HTTP/1.1"] * 2 + ["GET /v1/jobs/job_1/response HTTP/1.1"])

        self.each(_queued, job("queued"), job("succeeded", 200), _answer, check=check)

    def test_a_unified_refill_is_read_in_its_own_form(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            self.assertEqual(made(server.url, _unified, 10), {"id": "job_1", "status": "succeeded"})
            self.assertEqual(server.asked[-1].line, "GET /v1/refills/job_1 HTTP/1.1")

        self.each(_queued, job("succeeded", 200), http(200, {}, {"id": "job_1", "status": "succeeded"}), check=check)

    def test_a_lost_answer_to_a_queued_call_leads_to_its_job(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            begin = time.monotonic()
            self.assertEqual(made(server.url, _refill, 10), {"refill_notification_id": 63841550598335501})
            self.assertLess(time.monotonic() - begin, 5)
            self.assertEqual(server.asked[0].headers["idempotency-key"], server.asked[1].headers["idempotency-key"])

        self.each(reset, _in_use, job("succeeded", 200), _answer, check=check)

    def test_another_conflict_is_an_error(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            with self.assertRaises(ConflictError):
                made(server.url, _refill, 10)

        self.each(problem("upload-used", 409, "not-sent", False), check=check)

    def test_a_call_whose_job_has_ended_before_has_its_answer_at_once(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            self.assertEqual(made(server.url, _refill, 10), {"refill_notification_id": 63841550598335501})
            self.assertEqual(len(server.asked), 1)

        self.each(_answer, check=check)

    def test_a_job_that_does_not_end_in_time_continues(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            with self.assertRaises(JobNotEndedError) as raised:
                made(server.url, _refill, 0.4)
            self.assertIsInstance(raised.exception, TimeoutError)
            self.assertEqual(raised.exception.job_id, "job_1")

        self.each(_queued, *[job("sending")] * 9, check=check)

    def test_a_wait_ends_with_its_timeout_whatever_the_gateway_does(self) -> None:
        hang: Script = slowly([b""], 4.0)
        page = b"HTTP/1.1 503 X\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n"
        throttled = problem("throttled", 429, "not-sent", True, {"Retry-After": "600"})
        for polls in ([hang], [reset] * 99, [page] * 99, [throttled] * 99, [job("succeeded", 200), hang]):

            def check(made: Any, server: HostileServer) -> None:
                begin = time.monotonic()
                with self.assertRaises(JobNotEndedError) as raised:
                    made(server.url, _refill, 1.0)
                self.assertEqual(raised.exception.job_id, "job_1")
                self.assertGreaterEqual(time.monotonic() - begin, 1.0)
                self.assertLess(time.monotonic() - begin, 3.0)

            self.each(_queued, *polls, check=check)

    def test_a_gateway_that_is_away_for_a_moment_ends_no_wait(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            self.assertEqual(made(server.url, _refill, 10), {"refill_notification_id": 63841550598335501})

        self.each(
            _queued, *[reset] * 5, job("succeeded", 200), *[reset] * 5, job("succeeded", 200), _answer, check=check
        )

    def test_a_wait_is_of_five_minutes_by_default(self) -> None:
        for kind in (JobHandle, AsyncJobHandle):
            for wait in (kind.wait, kind.wait_detailed):
                self.assertEqual(inspect.signature(wait).parameters["timeout"].default, 300)

    def test_a_get_that_does_work_is_queued_under_a_key(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            self.assertEqual(made(server.url, _card, 10), {"refill_notification_id": 63841550598335501})
            self.assertEqual(server.asked[0].headers["prefer"], "respond-async")
            self.assertIn("idempotency-key", server.asked[0].headers)

        self.each(_queued, job("succeeded", 200), _answer, check=check)

    def test_a_read_is_refused_before_anything_is_sent(self) -> None:
        reads = (("get", "/v1/mwi-formulary/api/stock"), ("post", "/v1/si-compounding/V2/getPatient"))
        for request in ({"method": method, "url": url} for method, url in reads):

            def check(made: Any, server: HostileServer, request: dict[str, str] = request) -> None:
                with self.assertRaisesRegex(RxGatewayError, "Nothing was sent"):
                    made(server.url, request, 10)
                self.assertEqual(server.asked, [])

            self.each(check=check)

    def test_a_job_without_an_answer_is_an_error_with_its_status(self) -> None:
        for status in ("failed", "cancelled", "expired", "abandoned", "succeeded"):

            def check(made: Any, server: HostileServer, status: str = status) -> None:
                with self.assertRaises(JobEndedError) as raised:
                    made(server.url, _refill, 10)
                error = raised.exception
                self.assertEqual((error.job_id, error.status, error.outcome), ("job_1", status, None))
                self.assertEqual(len(server.asked), 2)

            self.each(_queued, job(status), check=check)

    def test_an_uncertain_job_is_an_error_with_its_job(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            with self.assertRaises(UncertainOutcomeError) as raised:
                made(server.url, _refill, 10)
            self.assertEqual(raised.exception.job_id, "job_1")
            self.assertEqual(len([asked for asked in server.asked if asked.line.startswith("POST")]), 1)

        uncertain = problem("vendor-outcome-uncertain", 504, "uncertain", False, _job)
        self.each(_queued, job("uncertain"), uncertain, check=check)

    def test_a_failed_job_has_the_answer_of_the_vendor(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            with self.assertRaises(VendorAnswerError) as raised:
                made(server.url, _refill, 10)
            self.assertEqual(raised.exception.response.content, b"no")

        self.each(_queued, job("failed", 422), http(422, {"Gateway-Outcome": "answered"}, b"no"), check=check)

    def test_a_route_that_makes_no_job_is_refused_before_anything_is_sent(self) -> None:
        for url in ("/v1/endpoints", "/v1/quotes", "/v1/refills/job_1", "/"):

            def check(made: Any, server: HostileServer, url: str = url) -> None:
                with self.assertRaisesRegex(RxGatewayError, "Nothing was sent"):
                    made(server.url, {**_refill, "url": url}, 10)
                self.assertEqual(server.asked, [])

            self.each(check=check)

    def test_an_answer_that_names_no_job_is_an_error(self) -> None:
        def check(made: Any, server: HostileServer) -> None:
            with self.assertRaises(UnreadableAnswerError):
                made(server.url, _refill, 10)

        self.each(http(200, {}, {}), check=check)


if __name__ == "__main__":
    unittest.main()
