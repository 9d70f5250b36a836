"""The client against the local stack. `test/flows/python-client.test.ts` starts it."""

import asyncio
import threading
import unittest
import uuid
from typing import Any

import local_stack
import rx_gateway.models as models
from rx_gateway import (
    AsyncRxGateway,
    ConflictError,
    ForbiddenError,
    RxGateway,
    UnauthorizedError,
    UncertainOutcomeError,
    VendorAnswerError,
    WebhookVerificationError,
    verify_webhook,
)
from rx_gateway.answer import any_content
from rx_gateway.api.endpoints import create_endpoint, delete_endpoint
from rx_gateway.api.events_and_deliveries import list_events
from rx_gateway.api.jobs import get_job, list_jobs
from rx_gateway.api.prescriptions import search_prescriptions
from rx_gateway.api.refills import list_refills, request_refill
from rx_gateway.api.vendors import list_vendors

_refill_path = "/V2/createRefillRequest"
_patient = "63841550598335501"


def refill_order() -> models.RefillRequest:
    prescription = models.RefillRequestPrescriptionsItem(rx_number="1001117969")
    return models.RefillRequest(patient_id=_patient, prescriptions=[prescription])


class StackTest(unittest.TestCase):
    def setUp(self) -> None:
        self.mark = f"python-{uuid.uuid4()}"
        self.gateway = RxGateway(local_stack.gateway, local_stack.key)
        self.addCleanup(self.gateway.close)
        self.marked = self.gateway.with_headers({"x-correlation-id": self.mark})

    def raw_refill(self, mark: str = "") -> dict[str, Any]:
        body = {"request": {"patient_id": int(_patient), "external_id": mark or self.mark}}
        return {"method": "post", "url": f"/v1/si-compounding{_refill_path}", "json": body}

    def refills(self) -> list[dict[str, Any]]:
        return local_stack.writes_under("si-compounding", _refill_path, self.mark)

    def test_a_refill_is_requested_once_and_has_exact_ids(self) -> None:
        answer = request_refill.sync_detailed(self.marked, body=refill_order())
        self.assertEqual(answer.parsed.status, "succeeded")
        self.assertRegex(str(answer.parsed.refill_notification_id), r"^\d{17}$")
        self.assertEqual(answer.parsed.id, answer.job_id)
        self.assertEqual(len(self.refills()), 1)

    def test_an_id_of_17_digits_is_exact_both_ways(self) -> None:
        answer = self.marked.send(self.raw_refill(), any_content)
        notification = answer.parsed["data"]["refill_notification_id"]
        self.assertIsInstance(notification, int)
        self.assertIn(str(notification).encode(), answer.content)
        self.assertEqual(len(str(notification)), 17)
        self.assertIn(f'"patient_id":{_patient}', self.refills()[0]["body"])

    def test_a_repeat_under_a_key_is_the_first_answer(self) -> None:
        keyed = self.marked.with_headers({"Idempotency-Key": self.mark})
        first = keyed.send(self.raw_refill(), any_content)
        second = keyed.send(self.raw_refill(), any_content)
        self.assertEqual((first.is_replayed, second.is_replayed), (False, True))
        self.assertEqual(first.content, second.content)
        self.assertEqual(len(self.refills()), 1)

    def test_a_write_that_was_not_sent_is_sent_again_under_its_key(self) -> None:
        local_stack.set_fault("si-compounding", _refill_path, {"status": 429, "headers": {"retry-after": "2"}})
        answer = self.marked.with_headers({"Prefer": "wait=1"}).send(self.raw_refill(), any_content)
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(len(self.refills()), 2)
        self.assertEqual(len([call for call in self.refills() if call["done"]]), 1)

    def test_an_uncertain_write_is_never_sent_again(self) -> None:
        local_stack.set_fault("si-compounding", _refill_path, {"reset": "after"})
        with self.assertRaises(UncertainOutcomeError) as raised:
            self.marked.send(self.raw_refill(), any_content)
        self.assertEqual(len(self.refills()), 1)
        job_id = raised.exception.job_id or ""
        self.assertEqual(get_job.sync(self.gateway, job_id).status, "uncertain")
        with self.assertRaises(UncertainOutcomeError) as waited:
            self.gateway.job(job_id).wait(5)
        self.assertEqual(waited.exception.job_id, job_id)
        self.assertEqual(len(self.refills()), 1)

    def test_a_queued_refill_is_waited_for(self) -> None:
        job = self.marked.call_async(request_refill.sync, body=refill_order())
        refill = job.wait(timeout=30)
        self.assertEqual((refill.id, refill.status), (job.job_id, "succeeded"))
        self.assertEqual(job.job().status, "succeeded")
        self.assertEqual(len(self.refills()), 1)

    def test_a_call_that_is_queued_twice_under_a_key_is_one_job(self) -> None:
        keyed = self.marked.with_headers({"Idempotency-Key": self.mark})
        local_stack.set_fault("si-compounding", _refill_path, {"delayMs": 1500})
        send = lambda sender: sender.send(self.raw_refill(), any_content).parsed  # noqa: E731
        first = keyed.call_async(send)
        second = keyed.call_async(send)
        self.assertEqual(first.job_id, second.job_id)
        self.assertEqual(first.wait(30), second.wait(30))
        self.assertEqual(len(self.refills()), 1)

    def test_a_queued_call_that_the_vendor_refuses_has_its_answer(self) -> None:
        local_stack.set_fault("si-compounding", _refill_path, {"status": 422, "body": '{"error": 22}'})
        job = self.marked.call_async(lambda sender: sender.send(self.raw_refill(), any_content).parsed)
        with self.assertRaises(VendorAnswerError) as raised:
            job.wait(30)
        self.assertEqual(raised.exception.response.json(), {"error": 22})

    def test_an_ended_job_cannot_be_cancelled(self) -> None:
        job = self.marked.call_async(lambda sender: sender.send(self.raw_refill(), any_content).parsed)
        job.wait(30)
        with self.assertRaises(ConflictError):
            job.cancel()

    def test_a_list_is_read_over_all_of_its_pages(self) -> None:
        for number in range(5):
            self.marked.send(self.raw_refill(f"{self.mark}-{number}"), any_content)
        every = [job.id for job in self.gateway.iterate(list_jobs.sync, limit=200)]
        paged = [job.id for job in self.gateway.iterate(list_jobs.sync, limit=2)]
        self.assertGreater(len(every), 4)
        self.assertEqual(paged[: len(every)], every)
        self.assertEqual(len(set(paged)), len(paged))
        self.assertTrue({refill.id for refill in self.gateway.iterate(list_refills.sync, limit=2)} <= set(paged))

    def test_prescriptions_have_ids_of_17_digits(self) -> None:
        found = search_prescriptions.sync(self.gateway, body=models.PrescriptionSearch(rx_number="1001117969"))
        self.assertEqual(found.data[0].patient.id, _patient)

    def test_the_feed_has_the_events_in_pages(self) -> None:
        local_stack.send_webhook(self.mark, "case_waiting")
        for page in self.gateway.feed(follow=True, pause=0.2, limit=2, include="data"):
            cases = {event.subject.to_dict().get("case_id") for event in page.data}
            if self.mark in cases:
                break
        following = list(self.gateway.feed(after=page.cursor))
        self.assertFalse(following[-1].more)
        listed = {event.subject.to_dict().get("case_id") for event in self.gateway.iterate(list_events.sync, limit=2)}
        self.assertIn(self.mark, listed)

    def test_a_delivery_is_verified_and_a_forged_one_refused(self) -> None:
        body = models.EndpointCreation(url=f"{local_stack.receiver}/{self.mark}", event_types=["md-integrations.*"])
        endpoint = create_endpoint.sync(self.gateway, body=body)
        self.addCleanup(delete_endpoint.sync, self.gateway, endpoint.id)
        local_stack.send_webhook(self.mark, "case_processing")
        delivery = local_stack.received(self.mark)
        raw = delivery["body"].encode()
        event = models.EventDelivery.from_dict(verify_webhook(delivery["headers"], raw, endpoint.secret))
        self.assertEqual(
            (event.type_, event.subject.to_dict()), ("md-integrations.case_processing", {"case_id": self.mark})
        )
        for headers, forged in (
            (delivery["headers"], raw.replace(b"case_processing", b"case_completed")),
            ({**delivery["headers"], "webhook-id": "evt_forged"}, raw),
            ({**delivery["headers"], "webhook-signature": "v1,AAAA"}, raw),
        ):
            with self.assertRaises(WebhookVerificationError):
                verify_webhook(headers, forged, endpoint.secret)

    def test_a_key_without_a_grant_or_that_is_unknown_is_refused(self) -> None:
        with RxGateway(local_stack.gateway, local_stack.info["otherPartner"]["key"]) as other:
            with self.assertRaises(ForbiddenError):
                other.send(self.raw_refill(), any_content)
        with RxGateway(local_stack.gateway, local_stack.info["revokedKey"]) as revoked:
            with self.assertRaises(UnauthorizedError):
                list_vendors.sync(revoked)

    def test_the_client_can_be_shared_by_threads(self) -> None:
        answers: list[Any] = []

        def send(number: int) -> None:
            answers.append(self.marked.send(self.raw_refill(f"{self.mark}-{number}"), any_content).job_id)

        threads = [threading.Thread(target=send, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(set(answers)), 8)

    def test_the_client_with_await_does_the_same(self) -> None:
        async def run() -> None:
            async with AsyncRxGateway(local_stack.gateway, local_stack.key) as gateway:
                marked = gateway.with_headers({"x-correlation-id": self.mark})
                job = await marked.call_async(request_refill.asyncio, body=refill_order())
                refill = await job.wait(timeout=30)
                self.assertEqual((refill.id, (await job.job()).status), (job.job_id, "succeeded"))
                paged = [one.id async for one in gateway.iterate(list_jobs.asyncio, limit=2)]
                self.assertIn(job.job_id, paged)
                pages = [page async for page in gateway.feed(limit=2)]
                self.assertFalse(pages[-1].more)
                local_stack.set_fault("si-compounding", _refill_path, {"reset": "after"})
                with self.assertRaises(UncertainOutcomeError):
                    await marked.send(self.raw_refill(), any_content)

        asyncio.run(run())
        self.assertEqual(len(self.refills()), 2)


if __name__ == "__main__":
    unittest.main()
