"""Calls over real connections, with and without `await`, also to servers that misbehave."""

import asyncio
import gzip
import io
import time
import traceback
import unittest
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
from hostile_server import HostileServer, Script, http, problem, reset, slowly
from rx_gateway import (
    AsyncRxGateway,
    BadRequestError,
    Limits,
    NoAnswerError,
    NotFoundError,
    ProblemError,
    RxGateway,
    RxGatewayError,
    UncertainOutcomeError,
    UnreadableAnswerError,
    VendorAnswerError,
)
from rx_gateway.answer import Answer, any_content
from rx_gateway.types import File

_api_key = "rxg_k1_a-secret-of-the-partner"
_patient = "63841550598335501"
_write = {"method": "post", "url": "/v1/si-compounding/V2/createRefillRequest", "json": {"patient_id": int(_patient)}}
_read = {"method": "get", "url": "/v1/mwi-formulary/api/stock"}
_card = {"method": "get", "url": "/v1/inside-rx/membership/v1/json"}
_post_read = {"method": "post", "url": "/v1/si-compounding/V2/getPatient", "json": {"patient_id": int(_patient)}}
_own_write = {"method": "post", "url": "/v1/endpoints", "json": {"url": "https://partner.example"}}
_job = {"Gateway-Job": "job_1"}
_done = http(200, {"Gateway-Outcome": "answered", **_job}, {"id": int(_patient)})
_busy = problem("vendor-unreachable", 503, "not-sent", True)
_fast = Limits(base=0.01, max_jitter=0.02)


def call(url: str, request: dict[str, Any], **options: Any) -> Answer[Any]:
    # Certificates take longer to load than a call here takes.
    transport = httpx.HTTPTransport(verify=False)
    options = {"limits": _fast, "attempt_timeout": 2.0, "transport": transport, **options}
    with RxGateway(url, _api_key, **options) as gateway:
        return gateway.send(request, any_content)


def call_async(url: str, request: dict[str, Any], **options: Any) -> Answer[Any]:
    transport = httpx.AsyncHTTPTransport(verify=False)
    options = {"limits": _fast, "attempt_timeout": 2.0, "transport": transport, **options}

    async def run() -> Answer[Any]:
        async with AsyncRxGateway(url, _api_key, **options) as gateway:
            return await gateway.send(request, any_content)

    return asyncio.run(run())


class CallsTest(unittest.TestCase):
    def both(self, *script: Script) -> Iterator[tuple[Any, HostileServer]]:
        """The two clients, each with a server that follows the script."""
        for name, made in (("sync", call), ("async", call_async)):
            with self.subTest(name), HostileServer(list(script)) as server:
                yield made, server

    def fails(
        self, error: type[RxGatewayError], made: Any, server: HostileServer, request: dict[str, Any], **options: Any
    ) -> Any:
        with self.assertRaises(error) as raised:
            made(server.url, request, **options)
        text = "".join(traceback.format_exception(raised.exception)) + repr(vars(raised.exception).get("problem"))
        for hidden in (_api_key, "Bearer", _patient):
            self.assertNotIn(hidden, text)
        return raised.exception

    def test_a_write_has_one_key_over_its_retries(self) -> None:
        for made, server in self.both(_busy, reset, _done):
            answer = made(server.url, _write)
            self.assertEqual(answer.parsed, {"id": int(_patient)})
            self.assertEqual(answer.job_id, "job_1")
            keys = {asked.headers["idempotency-key"] for asked in server.asked}
            self.assertEqual(len(server.asked), 3)
            self.assertEqual(len(keys), 1)
            uuid.UUID(keys.pop())
            self.assertEqual({asked.body for asked in server.asked}, {f'{{"patient_id":{_patient}}}'.encode()})
            self.assertEqual({asked.headers["authorization"] for asked in server.asked}, {f"Bearer {_api_key}"})

    def test_two_writes_have_two_keys(self) -> None:
        with HostileServer([_done, _done]) as server, RxGateway(server.url, _api_key) as gateway:
            gateway.send(_write, any_content)
            gateway.send(_write, any_content)
            self.assertEqual(len({asked.headers["idempotency-key"] for asked in server.asked}), 2)

    def test_a_header_that_is_none_is_an_error_that_does_not_quote_it(self) -> None:
        for made, server in self.both():
            request = {**_write, "headers": {"X-Note": f"two\r\nlines {_patient}"}}
            self.assertIs(type(self.fails(RxGatewayError, made, server, request)), RxGatewayError)
            self.assertEqual(server.asked, [])

    def test_a_key_of_the_caller_is_sent(self) -> None:
        with HostileServer([_busy, _done]) as server, RxGateway(server.url, _api_key, limits=_fast) as gateway:
            gateway.with_headers({"Idempotency-Key": "order-17"}).send(_write, any_content)
            self.assertEqual([asked.headers["idempotency-key"] for asked in server.asked], ["order-17", "order-17"])

    def test_a_read_has_no_key(self) -> None:
        for made, server in self.both(http(200, {}, [])):
            made(server.url, _read)
            self.assertNotIn("idempotency-key", server.asked[0].headers)

    def test_a_read_by_post_has_no_key_and_is_sent_again_without_an_answer(self) -> None:
        for made, server in self.both(reset, http(200, {}, [])):
            made(server.url, _post_read)
            self.assertEqual([asked.headers.get("idempotency-key") for asked in server.asked], [None, None])

    def test_a_get_that_does_work_has_one_key_over_all_attempts(self) -> None:
        for made, server in self.both(reset, _done):
            made(server.url, _card)
            first, second = (asked.headers["idempotency-key"] for asked in server.asked)
            self.assertEqual(uuid.UUID(first).version, 4)
            self.assertEqual(first, second)

    def test_an_uncertain_write_is_not_sent_again(self) -> None:
        uncertain = problem("vendor-outcome-uncertain", 504, "uncertain", False, _job)
        for made, server in self.both(uncertain, _done):
            error = self.fails(UncertainOutcomeError, made, server, _write)
            self.assertEqual(error.job_id, "job_1")
            self.assertEqual(error.idempotency_key, server.asked[0].headers["idempotency-key"])
            self.assertEqual(len(server.asked), 1)

    def test_retry_after_is_a_floor(self) -> None:
        for made, server in self.both(
            problem("throttled", 429, "not-sent", True, {"Retry-After": "1"}), http(200, {}, [])
        ):
            begin = time.monotonic()
            made(server.url, _read)
            self.assertGreaterEqual(time.monotonic() - begin, 1)

    def test_a_call_ends_after_three_retries(self) -> None:
        for made, server in self.both(*[_busy] * 9):
            error = self.fails(ProblemError, made, server, _write)
            self.assertEqual((error.name, error.status, error.request_id), ("vendor-unreachable", 503, "req-1"))
            self.assertEqual((error.attempts, len(server.asked)), (4, 4))

    def test_no_retry_begins_beyond_the_time_budget(self) -> None:
        for made, server in self.both(problem("vendor-down", 503, "not-sent", True, {"Retry-After": "30"}), _done):
            begin = time.monotonic()
            error = self.fails(ProblemError, made, server, _write, limits=Limits(budget=5))
            self.assertEqual(error.retry_after, 30)
            self.assertLess(time.monotonic() - begin, 2)
            self.assertEqual(len(server.asked), 1)

    def test_an_attempt_ends_with_the_time_budget(self) -> None:
        for made, server in self.both(slowly([b""], 3.0)):
            begin = time.monotonic()
            error = self.fails(NoAnswerError, made, server, _write, limits=Limits(budget=0.5), attempt_timeout=6)
            self.assertIn("too long", str(error))
            self.assertLess(time.monotonic() - begin, 2.5)
            self.assertEqual((error.attempts, len(server.asked)), (1, 1))

    def test_retry_after_of_something_between_is_a_floor(self) -> None:
        page = b"HTTP/1.1 503 X\r\nContent-Type: text/html\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
        for made, server in self.both(page, http(200, {}, [])):
            begin = time.monotonic()
            made(server.url, _read)
            self.assertGreaterEqual(time.monotonic() - begin, 1)

    def test_a_write_of_the_gateways_own_is_not_sent_again_without_an_answer(self) -> None:
        for made, server in self.both(reset, http(201, {}, {})):
            self.fails(NoAnswerError, made, server, _own_write)
            self.assertEqual(len(server.asked), 1)

    def test_problems_are_errors_by_their_status(self) -> None:
        faults = [{"pointer": "/patient_id", "detail": "is missing"}]
        for made, server in self.both(problem("bad-request", 400, "not-sent", False, errors=faults)):
            self.assertEqual(self.fails(BadRequestError, made, server, _write).errors, faults)
        for made, server in self.both(problem("not-found", 404, "not-sent", False)):
            self.fails(NotFoundError, made, server, _read)

    def test_an_answer_inside_a_problem_is_not_in_the_text_of_its_error(self) -> None:
        refused = problem("vendor-refused", 422, "answered", False, vendorAnswer={"body": f"no patient {_patient}"})
        for made, server in self.both(refused):
            error = self.fails(ProblemError, made, server, _write)
            self.assertIn(_patient, error.document["vendorAnswer"]["body"])

    def test_an_error_of_the_vendor_has_its_answer(self) -> None:
        for made, server in self.both(http(404, {"Gateway-Outcome": "answered"}, f"no patient {_patient}".encode())):
            error = self.fails(VendorAnswerError, made, server, _write)
            self.assertEqual((error.status, error.response.content), (404, f"no patient {_patient}".encode()))

    def test_an_answer_that_is_not_documented_is_unreadable(self) -> None:
        broken = http(
            200,
            {"Content-Type": "application/json", "Gateway-Outcome": "answered", **_job},
            f'{{"id": {_patient}'.encode(),
        )
        for made, server in self.both(broken):
            error = self.fails(UnreadableAnswerError, made, server, _write)
            self.assertEqual(error.job_id, "job_1")
            self.assertEqual(len(server.asked), 1)

    def test_answers_that_break_off_are_no_answers(self) -> None:
        whole = http(200, {"Gateway-Outcome": "answered"}, {"id": int(_patient)})
        for answer in (
            whole[:-4],
            whole[:40],
            b"",
            b"HTTP/1.1 hello\r\n\r\n",
            f"{_patient} is not HTTP\r\n\r\n".encode(),
            b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            http(200, {"Content-Encoding": "gzip"}, b"no gzip"),
        ):
            for made, server in self.both(answer, _done):
                self.assertEqual(made(server.url, _write).parsed, {"id": int(_patient)})
                self.assertEqual(len(server.asked), 2)
            for made, server in self.both(answer, answer):
                self.fails(NoAnswerError, made, server, _own_write)
                self.assertEqual(len(server.asked), 1)

    def test_an_answer_that_never_ends_is_no_answer(self) -> None:
        head = http(200, {}, b"", length=1_000_000)
        for made, server in self.both(slowly([head, *[b" "] * 60], 0.05)):
            begin = time.monotonic()
            error = self.fails(NoAnswerError, made, server, _own_write, attempt_timeout=0.5)
            self.assertIn("too long", str(error))
            self.assertLess(time.monotonic() - begin, 2.5)

    def test_a_server_that_does_not_answer_is_given_up(self) -> None:
        for made, server in self.both(slowly([b""], 2.0)):
            begin = time.monotonic()
            self.fails(NoAnswerError, made, server, _own_write, attempt_timeout=0.3)
            self.assertLess(time.monotonic() - begin, 1.8)

    def test_an_answer_that_is_too_large_is_refused_also_when_it_is_compressed(self) -> None:
        bomb = gzip.compress(bytes(10_000_000), 9)
        answer = http(200, {"Content-Encoding": "gzip", "Gateway-Outcome": "answered", **_job}, bomb)
        for made, server in self.both(answer, answer):
            error = self.fails(UnreadableAnswerError, made, server, _write, max_answer_bytes=1_000_000)
            self.assertIn("larger than", str(error))
            self.assertEqual((error.status, error.job_id, len(server.asked)), (200, "job_1", 1))

    def test_a_host_that_refuses_connections_is_no_answer(self) -> None:
        with HostileServer([]) as server:
            url = server.url
        for made in (call, call_async):
            with self.assertRaises(NoAnswerError) as raised:
                made(url, _write)
            self.assertIn("connection failed", str(raised.exception))
            self.assertIsNotNone(raised.exception.idempotency_key)

    def test_a_large_answer_is_fetched_without_the_key(self) -> None:
        large = f'{{"id": {_patient}, "price": 1.10}}'.encode()
        for name, made in (("sync", call), ("async", call_async)):
            with self.subTest(name), HostileServer([http(200, {"Content-Type": "application/json"}, large)]) as blobs:
                link = {
                    "Location": f"{blobs.url}/answer?signature=x",
                    "Gateway-Vendor-Status": "200",
                    "Gateway-Outcome": "answered",
                }
                with HostileServer([http(303, link, b"")]) as server:
                    answer = made(server.url, _write)
                self.assertEqual(answer.content, large)
                self.assertEqual(str(answer.parsed["price"]), "1.10")
                self.assertNotIn("authorization", blobs.asked[0].headers)
                self.assertNotIn("idempotency-key", blobs.asked[0].headers)

    def test_a_redirect_of_the_vendor_is_not_followed(self) -> None:
        with HostileServer([]) as elsewhere:
            for made, server in self.both(http(302, {"Location": elsewhere.url, "Gateway-Outcome": "answered"}, b"")):
                self.assertEqual(self.fails(VendorAnswerError, made, server, _write).status, 302)
            self.assertEqual(elsewhere.asked, [])

    def test_a_file_is_the_same_bytes_in_each_repeat(self) -> None:
        content = b"\r\n--+++\r\nnot the end of a part"
        for made, server in self.both(_busy, _done):
            files = [("file", File(io.BytesIO(content), "scan.pdf", "application/pdf").to_tuple())]
            request = {
                "method": "post",
                "url": "/v1/syncvet/api/attachments",
                "files": files,
                "headers": {"Idempotency-Key": "scan-1"},
            }
            made(server.url, request)
            first, second = server.asked
            self.assertEqual(first.body, second.body)
            self.assertIn(content, first.body)
            self.assertEqual(first.headers["content-type"], second.headers["content-type"])

    def test_warnings_and_replays_are_in_the_answer(self) -> None:
        warned = {
            "Gateway-Warning": "possible-duplicate; job=job_0, unconfirmed-operation",
            "Idempotency-Replayed": "true",
        }
        for made, server in self.both(http(200, {**warned, "Gateway-Outcome": "answered"}, {})):
            answer = made(server.url, _write)
            self.assertEqual(answer.warnings, ["possible-duplicate; job=job_0", "unconfirmed-operation"])
            self.assertTrue(answer.is_replayed)

    def test_an_address_or_a_key_that_cannot_be_used_is_refused_without_quoting_the_key(self) -> None:
        for kind in (RxGateway, AsyncRxGateway):
            for url in (
                "http://rx.example.com",
                "ftp://rx.example.com",
                "https://",
                "https://a:b@rx.example.com",
                "https://rx.example.com?a=1",
            ):
                with self.subTest(url), self.assertRaises(ValueError):
                    kind(url, _api_key)
            for key in ("", f"{_api_key}\n", f" {_api_key}", f"{_api_key}é"):
                with self.assertRaises(ValueError) as raised:
                    kind("https://rx.example.com", key)
                self.assertNotIn("secret", str(raised.exception))
            self.assertEqual(
                repr(kind("https://rx.example.com/prod", _api_key)), f"{kind.__name__}('https://rx.example.com/prod/')"
            )
            kind("http://gateway:4000", _api_key, allow_http=True)


if __name__ == "__main__":
    unittest.main()
