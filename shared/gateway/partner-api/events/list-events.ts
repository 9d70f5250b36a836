import type { GatewayEvent } from "../../model/event.ts";
import { toEventView } from "../../model/event-view.ts";
import type { Partner } from "../../model/partner.ts";
import type { EventStore } from "../../ports/event-store.ts";
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
export function createListEvents({
  store,
  connections,
}: ListEventsDependencies): HandlerOf<typeof eventRoutes.listEvents> {
  return ({ partner, query }) => {
    const lists = visibleEventLists(partner, selectConnections(connections, query));
    return readPage({
      query,
      examine: (range, limit) => store.examineEvents(lists, range, limit),
      isIncluded: (event) => isWantedEvent(partner, query, event),
      toView: toEventView,
    });
  };
}

type EventFilters = Pick<QueryOf<typeof eventListQuery>, "type" | "vendor" | "connection">;

function isWantedEvent(partner: Partner, { type, vendor, connection }: EventFilters, event: GatewayEvent): boolean {
  return (
    canSeeEvent(partner, event) &&
    (type === undefined || isOfType(type, event.type)) &&
    (vendor === undefined || vendor === event.vendor) &&
    (connection === undefined || connection === event.connection)
  );
}
