"""Lists and the feed over all of their pages, against a server that gives them one by one."""

import asyncio
import json
import unittest
from typing import Any

from hostile_server import HostileServer, http
from rx_gateway import AsyncRxGateway, RxGateway, RxGatewayError, models
from rx_gateway.api.endpoints import list_endpoints
from rx_gateway.api.events_and_deliveries import search_events


def endpoint(number: int) -> dict[str, Any]:
    names = {"id": f"ep_{number}", "type": "https", "url": "https://a.example", "status": "active"}
    return {**names, "eventTypes": ["*"], "connections": None, "purpose": None, "headerNames": [], "pausedBy": None}


def event(number: int) -> dict[str, Any]:
    names = {"id": f"evt_{number}", "type": "md-integrations.x", "vendor": "md-integrations", "connection": "default"}
    times = {"timestamp": "2026-01-01T00:00:00Z", "receivedAt": "2026-01-01T00:00:00Z"}
    return {**names, **times, "subject": {"case_id": "c"}, "stale": False}


def page(items: list[dict[str, Any]], cursor: str | None, **more: Any) -> bytes:
    return http(200, {}, {"data": items, "cursor": cursor, **more})


class ListsTest(unittest.TestCase):
    def test_items_are_read_over_all_pages_also_empty_ones(self) -> None:
        pages = [page([endpoint(1), endpoint(2)], "a"), page([], "b"), page([endpoint(3)], None)]
        with HostileServer(pages) as server, RxGateway(server.url, "rxg_a_b") as gateway:
            found = [one.id for one in gateway.iterate(list_endpoints.sync, limit=2)]
            self.assertEqual(found, ["ep_1", "ep_2", "ep_3"])
            lines = [asked.line for asked in server.asked]
            self.assertEqual(
                [line.split(" ")[1] for line in lines],
                [f"/v1/endpoints?limit=2{more}" for more in ("", "&cursor=a", "&cursor=b")],
            )

    def test_a_search_has_its_cursor_in_the_body(self) -> None:
        with HostileServer([page([event(1)], "a"), page([event(2)], None)]) as server:
            with RxGateway(server.url, "rxg_a_b") as gateway:
                search = models.EventSearch(limit=1)
                self.assertEqual(
                    [one.id for one in gateway.iterate(search_events.sync, body=search)], ["evt_1", "evt_2"]
                )
                self.assertEqual(
                    [json.loads(asked.body) for asked in server.asked], [{"limit": 1}, {"limit": 1, "cursor": "a"}]
                )
                self.assertEqual(search, models.EventSearch(limit=1))

    def test_a_page_that_leads_to_itself_is_an_error(self) -> None:
        with HostileServer([page([endpoint(1)], "a"), page([endpoint(1)], "a")]) as server:
            with RxGateway(server.url, "rxg_a_b") as gateway, self.assertRaises(RxGatewayError):
                list(gateway.iterate(list_endpoints.sync))

    def test_items_are_read_with_await(self) -> None:
        async def run(url: str) -> list[str]:
            async with AsyncRxGateway(url, "rxg_a_b") as gateway:
                return [one.id async for one in gateway.iterate(list_endpoints.asyncio)]

        with HostileServer([page([endpoint(1)], "a"), page([endpoint(2)], None)]) as server:
            self.assertEqual(asyncio.run(run(server.url)), ["ep_1", "ep_2"])

    def test_the_feed_is_read_until_it_has_no_more(self) -> None:
        pages = [page([event(1)], "a", more=True), page([], "b", more=True), page([event(2)], "c", more=False)]
        with HostileServer(pages) as server, RxGateway(server.url, "rxg_a_b") as gateway:
            cursors = [one.cursor for one in gateway.feed(vendor="md-integrations", include="data")]
            self.assertEqual(cursors, ["a", "b", "c"])
            paths = [asked.line.split(" ")[1] for asked in server.asked]
            query = "vendor=md-integrations&include=data"
            self.assertEqual(paths, [f"/v1/feed?{query}", f"/v1/feed?after=a&{query}", f"/v1/feed?after=b&{query}"])

    def test_the_feed_is_followed_beyond_its_end(self) -> None:
        async def run(url: str) -> list[str]:
            found: list[str] = []
            async with AsyncRxGateway(url, "rxg_a_b") as gateway:
                async for one in gateway.feed(follow=True, pause=0.01):
                    found.extend(item.id for item in one.data)
                    if len(found) == 2:
                        break
            return found

        with HostileServer([page([event(1)], "a", more=False), page([event(2)], "b", more=False)]) as server:
            self.assertEqual(asyncio.run(run(server.url)), ["evt_1", "evt_2"])


if __name__ == "__main__":
    unittest.main()
