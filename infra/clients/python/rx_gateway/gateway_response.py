"""Responses with exact numbers."""

from typing import Any

import httpx

from . import exact_json


class GatewayResponse(httpx.Response):
    """A response whose `json()` has exact integers, and a `Decimal` for each number with a fraction."""

    def json(self, **kwargs: Any) -> Any:
        return super().json(**kwargs) if kwargs else exact_json.loads(self.content)


#: Headers about the bytes on the wire, which are gone once a body is read.
_wire_headers = ("content-encoding", "content-length", "transfer-encoding")


def whole_response(status: int, headers: httpx.Headers, content: bytes, request: httpx.Request) -> GatewayResponse:
    """A response with its whole body."""
    kept = httpx.Headers(headers)
    for name in _wire_headers:
        kept.pop(name, None)
    return GatewayResponse(status, headers=kept, content=content, request=request)
