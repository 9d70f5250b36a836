"""Signatures of deliveries, against the standard library and against Standard Webhooks' own verifier."""

import base64
import hashlib
import hmac
import json
import unittest
from datetime import UTC, datetime

from rx_gateway import WebhookVerificationError, verify_webhook
from standardwebhooks import Webhook
from standardwebhooks import WebhookVerificationError as ReferenceError

_key = bytes(range(32))
_secret = f"whsec_{base64.b64encode(_key).decode()}"
_other = f"whsec_{base64.b64encode(b'another secret of the endpoint').decode()}"
_now = 1_800_000_000
_body = b'{"id": "evt_1", "data": {"patient_id": 63841550598335501, "price": 1.10}}'


def sign(body: bytes = _body, *, key: bytes = _key, at: int = _now, event_id: str = "evt_1") -> dict[str, str]:
    text = f"{event_id}.{at}.".encode() + body
    signature = base64.b64encode(hmac.new(key, text, hashlib.sha256).digest()).decode()
    return {"webhook-id": event_id, "webhook-timestamp": str(at), "webhook-signature": f"v1,{signature}"}


class WebhooksTest(unittest.TestCase):
    def refused(self, headers: dict[str, str], body: bytes = _body, secrets: str | list[str] = _secret) -> None:
        with self.assertRaises(WebhookVerificationError) as raised:
            verify_webhook(headers, body, secrets, now=_now)
        for hidden in (_secret, "63841550598335501", headers.get("webhook-signature") or "none"):
            self.assertNotIn(hidden, str(raised.exception))

    def test_a_delivery_is_verified_and_its_ids_have_all_digits(self) -> None:
        event = verify_webhook(sign(), _body, _secret, now=_now)
        self.assertEqual(event["data"]["patient_id"], 63841550598335501)
        self.assertEqual(str(event["data"]["price"]), "1.10")

    def test_names_of_headers_have_any_letter_case(self) -> None:
        headers = {name.title(): value for name, value in sign().items()}
        self.assertEqual(verify_webhook(headers, _body, _secret, now=_now)["id"], "evt_1")

    def test_a_refusal_says_what_is_wrong(self) -> None:
        for reason, headers, body in (
            ("header-missing", {**sign(), "webhook-id": ""}, _body),
            ("timestamp", {**sign(), "webhook-timestamp": "now"}, _body),
            ("timestamp", sign(at=_now - 301), _body),
            ("signature", sign(), _body + b" "),
            ("body", sign(body=b"{"), b"{"),
            ("body", sign(body=b"[]"), b"[]"),
        ):
            with self.subTest(reason), self.assertRaises(WebhookVerificationError) as raised:
                verify_webhook(headers, body, _secret, now=_now)
            self.assertEqual(raised.exception.reason, reason)

    def test_a_delivery_during_a_rotation_is_verified_with_either_secret(self) -> None:
        both = sign()
        both["webhook-signature"] = f"{sign(key=b'a third')['webhook-signature']} v2,abc {both['webhook-signature']}"
        for secrets in ([_other, _secret], [_secret, _other]):
            self.assertEqual(verify_webhook(both, _body, secrets, now=_now)["id"], "evt_1")

    def test_a_forged_delivery_is_refused(self) -> None:
        right = sign()["webhook-signature"]
        self.refused(sign(key=b"guessed"))
        self.refused(sign(), _body.replace(b"1.10", b"9.10"))
        self.refused({**sign(), "webhook-id": "evt_2"})
        self.refused({**sign(), "webhook-timestamp": str(_now + 1)})
        self.refused(sign(), secrets=[_other])
        for signature in (
            right[:-4],
            right[:12],
            "v1,",
            "v1",
            "",
            right.replace("v1,", "v1a,"),
            right.replace("v1,", "v2,"),
            right[3:],
            "v1,é",
        ):
            self.refused({**sign(), "webhook-signature": signature})

    def test_the_forged_delivery_is_refused_by_the_reference_verifier_too(self) -> None:
        at = int(datetime.now(UTC).timestamp())
        reference = Webhook(_secret)
        self.assertEqual(reference.verify(_body, sign(at=at)), json.loads(_body))
        self.assertEqual(verify_webhook(sign(at=at), _body, _secret)["id"], "evt_1")
        for headers, body in (
            (sign(at=at, key=b"guessed"), _body),
            (sign(at=at), _body + b" "),
            (sign(at=at - 301), _body),
        ):
            with self.assertRaises(ReferenceError):
                reference.verify(body, headers)
            with self.assertRaises(WebhookVerificationError):
                verify_webhook(headers, body, _secret)

    def test_a_signature_of_the_reference_is_verified(self) -> None:
        at = datetime.now(UTC)
        signature = Webhook(_secret).sign("evt_1", at, _body.decode())
        headers = {"webhook-id": "evt_1", "webhook-timestamp": str(int(at.timestamp())), "webhook-signature": signature}
        self.assertEqual(verify_webhook(headers, _body, _secret)["id"], "evt_1")

    def test_a_delivery_outside_the_tolerance_is_refused(self) -> None:
        for at in (_now - 301, _now + 301):
            self.refused(sign(at=at))
        for at in (_now - 300, _now + 300):
            verify_webhook(sign(at=at), _body, _secret, now=_now)
        verify_webhook(sign(at=_now - 3000), _body, _secret, now=_now, tolerance=3600)
        for timestamp in ("-1", "1e9", "1800000000.0", " ", "१८", "9" * 5000):
            self.refused({**sign(), "webhook-timestamp": timestamp})

    def test_a_delivery_without_a_header_is_refused(self) -> None:
        for name in sign():
            headers = sign()
            del headers[name]
            self.refused(headers)

    def test_a_signed_body_that_is_no_object_is_refused(self) -> None:
        for body in (b"[]", b"{", b"\xff", b'"text"'):
            self.refused(sign(body), body)

    def test_a_secret_that_is_none_is_an_error_of_the_caller(self) -> None:
        for secrets in ([], "", "whsec_", "whsec_!!", base64.b64encode(_key).decode(), [_secret, ""]):
            with self.subTest(secrets), self.assertRaises(ValueError):
                verify_webhook(sign(), _body, secrets, now=_now)

    def test_a_text_in_place_of_the_bytes_is_an_error_of_the_caller(self) -> None:
        with self.assertRaises(TypeError):
            verify_webhook(sign(), _body.decode(), _secret, now=_now)  # type: ignore[arg-type]


if __name__ == "__main__":
    unittest.main()
