import type { GatewayEvent } from "../../model/event.ts";
import { toEventView } from "../../model/event-view.ts";
import type { Partner } from "../../model/partner.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ExamineList } from "../../ports/listed.ts";
import { canSeeEvent, isOfType } from "../../webhooks/matching/match-endpoints.ts";
import { readPage } from "../paging/read-page.ts";
import type { eventListQuery } from "../requests/feed-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { type StageConnections, selectConnections, visibleEventLists } from "../visibility/visible-origins.ts";

export interface ListEventsDependencies {
  readonly store: Pick<EventStore, "examineEvents">;
  readonly connections: StageConnections;
}

/** Lists the partner's notifications and the vendors' events that it may see, together. */
export function createListEvents(deps: ListEventsDependencies): HandlerOf<typeof eventRoutes.listEvents> {
  const examine = createExamineVisible(deps);
  return ({ partner, query }) =>
    readPage({
      list: "events",
      query,
      examine: examine(partner, query),
      isIncluded: (event) => isWantedEvent(partner, query, event),
      toView: toEventView,
    });
}

type EventFilters = Pick<QueryOf<typeof eventListQuery>, "type" | "vendor" | "connection">;

/** Examines the lists of events that a partner may see. */
export function createExamineVisible({ store, connections }: ListEventsDependencies) {
  return (partner: Partner, filters: EventFilters): ExamineList<GatewayEvent> => {
    const lists = visibleEventLists(partner, selectConnections(connections, filters));
    return (range, limit) => store.examineEvents(lists, range, limit);
  };
}

export function isWantedEvent(
  partner: Partner,
  { type, vendor, connection }: EventFilters,
  event: GatewayEvent,
): boolean {
  return (
    canSeeEvent(partner, event) &&
    (type === undefined || isOfType(type, event.type)) &&
    (vendor === undefined || vendor === event.vendor) &&
    (connection === undefined || connection === event.connection)
  );
}
