import { feedQuery } from "../requests/feed-query.ts";
import { feedView } from "../views/feed-view.ts";
import { composed } from "./answer.ts";
import { route } from "./route.ts";

export const feedRoutes = {
  readFeed: route({
    method: "GET",
    path: "/v1/feed",
    session: "reveals-data",
    tag: "Events and deliveries",
    summary: "Read the event feed",
    receipt: "list-read",
    description:
      "Every event that the key may see, in the order in which they were recorded, and each once: the vendors' webhooks, and the gateway's notifications. Process a page, store its `cursor`, then ask for the next one with `after`; at once where `more` is true. A consumer that dies in between reads the page again. An event appears about five seconds after it was recorded. Grants and filters apply at each read, and the cursor advances over what they leave out, so that a page may be empty. Events that were erased are missing, and cursors stay valid. A page with `include=data` has up to 3 MB; a payload over that is left out (`dataOmitted`), and `GET /v1/events/{id}?include=data` has it. 410 `cursor-expired` for a cursor that is older than 30 days.",
    parameters: {},
    query: feedQuery,
    answer: composed("FeedPage", feedView),
    problems: ["bad-request", "cursor-expired", "not-on-record"],
  }),
};
