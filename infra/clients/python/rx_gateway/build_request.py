"""Requests from the arguments of a generated function."""

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any

import httpx

from . import exact_json
from .exchange import end_extension, queued_extension
from .policy import kind_of


def build_request(
    http: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any], headers: Mapping[str, str]
) -> httpx.Request:
    """The request, with JSON digit for digit, and the same bytes for each repeat under an `Idempotency-Key`.

    :param arguments: as httpx names them, such as `method`, `url` and `json`, and extensions of `exchange.py`
    :param headers: in addition to those of the arguments
    """
    more = dict(arguments)
    merged = httpx.Headers(headers)
    merged.update(more.pop("headers", {}))
    more["extensions"] = {name: more.pop(name) for name in (queued_extension, end_extension) if name in more}
    if kind_of(more["method"], more["url"]) != "read" and "idempotency-key" not in merged:
        merged["Idempotency-Key"] = str(uuid.uuid4())
    if "json" in more:
        more["content"] = exact_json.dumps(more.pop("json"))
        merged["Content-Type"] = "application/json"
    if "files" in more:
        # A boundary at random would make a repeat under the same key another request.
        boundary = hashlib.sha256(merged.get("idempotency-key", "").encode()).hexdigest()[:32]
        merged["Content-Type"] = f"multipart/form-data; boundary=rx-gateway-{boundary}"
    return http.build_request(headers=merged, **more)


def read_base_url(text: str, allow_http: bool) -> httpx.URL:
    """The address of a gateway.

    :raises ValueError: for one that is not https, since the API key would be readable on its way
    """
    url = httpx.URL(text)
    is_local = url.host in ("localhost", "127.0.0.1", "::1")
    if url.scheme != "https" and not (url.scheme == "http" and (is_local or allow_http)):
        raise ValueError("The address of the gateway has to begin with https://.")
    if not url.host or url.query or url.fragment or url.userinfo:
        raise ValueError("The address of the gateway has no query, fragment or user.")
    return url


def read_api_key(text: str) -> str:
    """An API key.

    :raises ValueError: for a text that cannot be sent in a header; it does not quote the text
    """
    if not text or not text.isascii() or any(not " " < letter <= "~" for letter in text):
        raise ValueError("The API key is empty, or has characters that no key has.")
    return text
