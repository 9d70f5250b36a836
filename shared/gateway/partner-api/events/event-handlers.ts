import { createReadFeed, type ReadFeedDependencies } from "../feed/read-feed.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { feedRoutes } from "../routes/feed-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { createGetCase, type GetCaseDependencies } from "./get-case.ts";
import { createGetEvent, type GetEventDependencies } from "./get-event.ts";
import { createListCases, type ListCasesDependencies } from "./list-cases.ts";
import { createListEventTypes, type ListEventTypesDependencies } from "./list-event-types.ts";
import { createListEvents } from "./list-events.ts";
import { createSearchEvents, type SearchEventsDependencies } from "./search-events.ts";

export interface EventHandlerDependencies
  extends GetCaseDependencies,
    GetEventDependencies,
    ReadFeedDependencies,
    ListCasesDependencies,
    SearchEventsDependencies,
    ListEventTypesDependencies {
  readonly store: SearchEventsDependencies["store"] &
    GetEventDependencies["store"] &
    ReadFeedDependencies["store"] &
    GetCaseDependencies["store"];
  readonly cases: GetCaseDependencies["cases"] & ListCasesDependencies["cases"];
  readonly bodies: GetEventDependencies["bodies"];
  readonly connections: StageConnections;
}

/** The handlers of the routes of events, the feed, event types and cases. */
export function eventHandlers(deps: EventHandlerDependencies): HandlersOf<typeof eventRoutes & typeof feedRoutes> {
  return {
    listEventTypes: createListEventTypes(deps),
    listEvents: createListEvents(deps),
    searchEvents: createSearchEvents(deps),
    getEvent: createGetEvent(deps),
    readFeed: createReadFeed(deps),
    listCases: createListCases(deps),
    getCase: createGetCase(deps),
  };
}
