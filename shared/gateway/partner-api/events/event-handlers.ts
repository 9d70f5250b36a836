import { notFound } from "../../../core/problem.ts";
import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import { toEventView } from "../../model/event-view.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { canSeeEvent } from "../../webhooks/matching/match-endpoints.ts";
import { readPage } from "../paging/read-page.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { type StageConnections, visibleEventLists } from "../visibility/visible-origins.ts";
import { createGetCase, type GetCaseDependencies } from "./get-case.ts";
import { createListEventTypes, type ListEventTypesDependencies } from "./list-event-types.ts";

export interface EventHandlerDependencies extends GetCaseDependencies, ListEventTypesDependencies {
  readonly store: Pick<EventStore, "findEvent" | "listEvents"> & GetCaseDependencies["store"];
  readonly connections: StageConnections;
}

/** The handlers of the routes of events, event types and cases. */
export function eventHandlers(deps: EventHandlerDependencies): HandlersOf<typeof eventRoutes> {
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
    async getEvent({ partner, parameters, disclose }) {
      const event = await store.findEvent(parameters.id);
      if (event === undefined || !canSeeEvent(partner, event)) throw notFound("There is no such event.");
      disclose(event.about?.keys ?? [], purposeOfEvents(partner, event));
      return toEventView(event);
    },
    getCase: createGetCase(deps),
  };
}
