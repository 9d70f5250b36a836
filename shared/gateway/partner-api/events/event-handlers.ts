import { toEventView } from "../../model/event-view.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { canSeeEvent } from "../../webhooks/matching/match-endpoints.ts";
import { createReadFeed, type ReadFeedDependencies } from "../feed/read-feed.ts";
import { readPage } from "../paging/read-page.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { feedRoutes } from "../routes/feed-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { type StageConnections, visibleEventLists } from "../visibility/visible-origins.ts";
import { createGetCase, type GetCaseDependencies } from "./get-case.ts";
import { createGetEvent, type GetEventDependencies } from "./get-event.ts";
import { createListCases, type ListCasesDependencies } from "./list-cases.ts";
import { createListEventTypes, type ListEventTypesDependencies } from "./list-event-types.ts";

export interface EventHandlerDependencies
  extends GetCaseDependencies,
    GetEventDependencies,
    ReadFeedDependencies,
    ListCasesDependencies,
    ListEventTypesDependencies {
  readonly store: Pick<EventStore, "listEvents"> &
    GetEventDependencies["store"] &
    ReadFeedDependencies["store"] &
    GetCaseDependencies["store"];
  readonly cases: GetCaseDependencies["cases"] & ListCasesDependencies["cases"];
  readonly bodies: GetEventDependencies["bodies"];
  readonly connections: StageConnections;
}

/** The handlers of the routes of events, the feed, event types and cases. */
export function eventHandlers(deps: EventHandlerDependencies): HandlersOf<typeof eventRoutes & typeof feedRoutes> {
  const { store, connections } = deps;
  return {
    listEventTypes: createListEventTypes(deps),
    listEvents({ partner, query }) {
      const lists = visibleEventLists(partner, connections);
      return readPage({
        query,
        async fetch(after, limit) {
          const found = await Promise.all(lists.map((list) => store.listEvents(list, after, limit)));
          const sorted = found.flat().toSorted((a, b) => (a.position < b.position ? -1 : 1));
          return sorted.slice(0, limit);
        },
        isIncluded: (event) => canSeeEvent(partner, event),
        toView: toEventView,
      });
    },
    getEvent: createGetEvent(deps),
    readFeed: createReadFeed(deps),
    listCases: createListCases(deps),
    getCase: createGetCase(deps),
  };
}
