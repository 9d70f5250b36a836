"""Deliveries of the gateway, signed as Standard Webhooks (https://www.standardwebhooks.com/)."""

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from typing import Any

from . import exact_json
from .errors import WebhookVerificationError

_prefix = "whsec_"


def verify_webhook(
    headers: Mapping[str, str],
    raw_body: bytes,
    secrets: str | Iterable[str],
    *,
    tolerance: float = 300.0,
    now: float | None = None,
) -> dict[str, Any]:
    """Verifies a delivery, and returns its event. Deduplicate by `id`; answer 2xx once it is stored.

    `EventDelivery.from_dict(event)` of `rx_gateway.models` has its members typed.

    :param headers: of the request, with names in any letter case
    :param raw_body: the bytes as they came
    :param secrets: the endpoint's `whsec_…`, and the previous one while it is rotated
    :param tolerance: seconds that the timestamp may be off, in either direction
    :param now: Unix seconds, by default the clock's
    :raises WebhookVerificationError: for a delivery that is not the gateway's, or is too old: answer 401
    :raises ValueError: for a secret that is none, and without any secret
    """
    keys = [_key_of(secret) for secret in ([secrets] if isinstance(secrets, str) else secrets)]
    if not keys:
        raise ValueError("There is no secret.")
    if not isinstance(raw_body, (bytes, bytearray, memoryview)):
        raise TypeError("The body has to be the bytes as they came.")
    given = {str(name).lower(): value for name, value in headers.items()}
    event_id, timestamp, signatures = (
        given.get(name, "") for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    )
    if not event_id or not timestamp or not signatures:
        raise WebhookVerificationError("header-missing", "A header of the signature is missing.")
    if not timestamp.isascii() or not timestamp.isdigit() or len(timestamp) > 12:
        raise WebhookVerificationError("timestamp", "The timestamp is not one.")
    if abs((time.time() if now is None else now) - int(timestamp)) > tolerance:
        raise WebhookVerificationError("timestamp", "The timestamp is too far off.")
    signed = b".".join((event_id.encode("utf-8", "replace"), timestamp.encode(), bytes(raw_body)))
    if not _is_signed(signed, keys, signatures):
        raise WebhookVerificationError("signature", "No signature is right.")
    try:
        event = exact_json.loads(bytes(raw_body))
    except ValueError:
        raise WebhookVerificationError("body", "The body is not JSON.") from None
    if not isinstance(event, dict):
        raise WebhookVerificationError("body", "The body is no JSON object.")
    return event


def _is_signed(signed: bytes, keys: list[bytes], signatures: str) -> bool:
    expected = [hmac.digest(key, signed, hashlib.sha256) for key in keys]
    is_signed = False
    # Every pair is compared, so that the time says nothing about which one is right.
    for version, _, encoded in (one.partition(",") for one in signatures.split(" ")):
        given = _bytes_of(encoded) if version == "v1" else b""
        for one in expected:
            is_signed |= hmac.compare_digest(given, one)
    return is_signed


def _bytes_of(encoded: str) -> bytes:
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _key_of(secret: str) -> bytes:
    key = _bytes_of(secret.removeprefix(_prefix))
    if not secret.startswith(_prefix) or not key:
        raise ValueError("A secret begins with whsec_, and base64 follows.")
    return key
