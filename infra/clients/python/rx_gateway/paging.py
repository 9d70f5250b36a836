"""Lists in pages."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

from .errors import RxGatewayError
from .models.feed_page import FeedPage

T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """A page of a list."""

    @property
    def data(self) -> Sequence[T_co]: ...

    @property
    def cursor(self) -> str | None: ...


def follow_page(arguments: Mapping[str, Any], page: Page[Any]) -> dict[str, Any] | None:
    """The arguments for the next page; `None` after the last. A search has its cursor in the body.

    :raises RxGatewayError: for a page that leads to itself
    """
    if page.cursor is None:
        return None
    body = arguments.get("body")
    if page.cursor in (arguments.get("cursor"), getattr(body, "cursor", None)):
        raise RxGatewayError("A page of the list has its own cursor.")
    if body is None:
        return {**arguments, "cursor": page.cursor}
    following = copy.copy(body)
    following.cursor = page.cursor
    return {**arguments, "body": following}


def after_page(query: Mapping[str, Any], page: FeedPage) -> dict[str, Any]:
    """The query for what follows a page of the feed."""
    return {**{name: value for name, value in query.items() if name != "since"}, "after": page.cursor}
