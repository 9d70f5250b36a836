"""The table of cases that the clients of all languages share, against the exchange that makes the calls."""

import json
import unittest
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
from rx_gateway import NoAnswerError, ProblemError, UncertainOutcomeError
from rx_gateway.exchange import Exchanger, Lost, Send, Sleep, queued_extension
from rx_gateway.gateway_response import GatewayResponse
from rx_gateway.policy import Limits

_table = json.loads((Path(__file__).parent.parent / "policy-cases.json").read_text())
_base = "https://rx.example.com/stage"
_reset = {"none": "reset"}
_busy = {
    "status": 503,
    "headers": {"Content-Type": "application/problem+json", "Gateway-Request-Id": "req-0"},
    "body": {"type": "urn:rx-gateway:problem:throttled", "outcome": "not-sent", "retryable": True},
}


class Clock:
    """A clock that the test advances."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def response_of(answer: dict[str, Any], request: httpx.Request, now: str | None) -> GatewayResponse | Lost:
    if "none" in answer:
        return Lost(answer["none"])
    body = answer["body"]
    content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    date = {"Date": format_datetime(datetime.fromisoformat(now), usegmt=True)} if now else {}
    return GatewayResponse(answer["status"], headers={**answer["headers"], **date}, content=content, request=request)


class PolicyTest(unittest.TestCase):
    def test_each_case_of_the_table_has_its_action(self) -> None:
        self.assertGreater(len(_table["cases"]), 60)
        for case in _table["cases"]:
            with self.subTest(case["name"]):
                self.check(case)

    def check(self, case: dict[str, Any]) -> None:
        clock = Clock()
        limits = Limits(max_retries=_table["maxRetries"], budget=_table["budgetSeconds"])
        exchanger = Exchanger(httpx.URL(_base), "rxg_key_secret", limits=limits, clock=clock, jitter=lambda: 0.0)
        asked = case["request"]
        extensions = {queued_extension: asked.get("queued", False)}
        request = httpx.Request(asked["method"], _base + asked["path"], extensions=extensions)
        exchange = exchanger.exchange(request)
        step = next(exchange)
        for _ in range(case.get("retries", 0)):
            self.assertIsInstance(exchange.send(response_of(_busy, request, None)), Sleep)
            step = exchange.send(None)
        clock.time = case.get("elapsedSeconds", 0)
        self.assertIsInstance(step, Send)
        self.assertEqual("Idempotency-Key" in request.headers, case["request"]["idempotencyKey"])
        received = response_of(case["answer"], request, case.get("now"))
        self.end(case["action"], exchange, received)

    def test_each_attempt_of_the_table_has_its_time(self) -> None:
        for case in _table["attempts"]:
            with self.subTest(case["name"]):
                clock = Clock()
                limits = Limits(budget=case["budgetSeconds"])
                exchanger = Exchanger(
                    httpx.URL(_base),
                    "rxg_key_secret",
                    limits=limits,
                    attempt_timeout=case["attemptSeconds"],
                    clock=clock,
                    jitter=lambda: 0.0,
                )
                request = httpx.Request("GET", f"{_base}/v1/jobs")
                exchange = exchanger.exchange(request)
                step = next(exchange)
                if case["elapsedSeconds"]:
                    clock.time = case["elapsedSeconds"]
                    exchange.send(response_of(_reset, request, None))
                    step = exchange.send(None)
                self.assertEqual(step.timeout, case["seconds"])

    def test_a_link_is_asked_again_after_the_retry_after_of_its_host(self) -> None:
        exchanger = Exchanger(httpx.URL(_base), "rxg_key_secret", clock=Clock(), jitter=lambda: 0.0)
        request = httpx.Request("GET", f"{_base}/v1/jobs/job_1/response")
        exchange = exchanger.exchange(request)
        next(exchange)
        headers = {"Gateway-Request-Id": "req-1", "Gateway-Vendor-Status": "200", "Location": "https://s3.example/a"}
        exchange.send(GatewayResponse(303, headers=headers, content=b"", request=request))
        slow_down = GatewayResponse(503, headers={"Retry-After": "4"}, content=b"", request=request)
        self.assertEqual(exchange.send(slow_down), Sleep(4.0))

    def end(self, action: dict[str, Any], exchange: Any, received: GatewayResponse | Lost) -> None:
        if action["do"] == "raise":
            self.check_error(action, exchange, received)
        elif action["do"] == "return":
            with self.assertRaises(StopIteration) as end:
                exchange.send(received)
            self.assertIs(end.exception.value, received)
        elif action["do"] == "retry":
            step = exchange.send(received)
            self.assertIsInstance(step, Sleep)
            self.assertGreaterEqual(step.seconds, action["afterSeconds"])
            self.assertLess(step.seconds, action["afterSeconds"] + 1)
            self.assertIsInstance(exchange.send(None), Send)
        else:
            self.assertEqual(action["do"], "follow")
            self.check_link(action, exchange, received)

    def check_error(self, action: dict[str, Any], exchange: Any, received: GatewayResponse | Lost) -> None:
        kinds = {"problem": ProblemError, "uncertain": UncertainOutcomeError, "no-answer": NoAnswerError}
        with self.assertRaises(kinds[action["error"]]) as raised:
            exchange.send(received)
        error = raised.exception
        self.assertEqual(isinstance(error, UncertainOutcomeError), action["error"] == "uncertain")
        if "jobId" in action:
            self.assertEqual(error.job_id, action["jobId"])
        if "name" in action:
            self.assertEqual(error.name, action["name"])
        self.assertNotIn("rxg_key_secret", f"{error!r} {error}")

    def check_link(self, action: dict[str, Any], exchange: Any, received: Any) -> None:
        link = exchange.send(received).request
        self.assertEqual(str(link.url), received.headers["location"])
        self.assertNotIn("authorization", link.headers)
        self.assertNotIn("idempotency-key", link.headers)
        self.assertIsInstance(exchange.send(Lost("reset")), Sleep)
        again = exchange.send(None).request
        self.assertEqual(again.url, link.url)
        whole = GatewayResponse(200, headers={"Content-Type": "text/csv"}, content=b"1,2", request=again)
        with self.assertRaises(StopIteration) as end:
            exchange.send(whole)
        answer = end.exception.value
        self.assertEqual((answer.status_code, answer.content), (action["status"], b"1,2"))
        self.assertEqual(answer.headers["content-type"], "text/csv")
        self.assertEqual(answer.headers["gateway-request-id"], "req-1")
        self.assertNotIn("location", answer.headers)

    def test_the_wait_is_random_above_its_floor_and_up_to_a_bound_that_doubles(self) -> None:
        exchanger = Exchanger(httpx.URL(_base), "rxg_key_secret", clock=Clock(), jitter=lambda: 0.5)
        request = httpx.Request("GET", f"{_base}/v1/jobs")
        exchange = exchanger.exchange(request)
        next(exchange)
        waits = []
        for _ in range(3):
            waits.append(exchange.send(response_of(_reset, request, None)).seconds)
            exchange.send(None)
        self.assertEqual(waits, [0.25, 0.5, 1.0])

    def test_the_key_is_sent_to_the_gateway_alone(self) -> None:
        exchanger = Exchanger(httpx.URL(_base), "rxg_key_secret")
        for url in (
            "https://rx.example.net/stage/v1/jobs",
            "http://rx.example.com/stage/v1/jobs",
            "https://rx.example.com/v1/jobs",
        ):
            request = httpx.Request("GET", url)
            with self.subTest(url), self.assertRaisesRegex(Exception, "its own gateway alone"):
                next(exchanger.exchange(request))
            self.assertNotIn("authorization", request.headers)


if __name__ == "__main__":
    unittest.main()
