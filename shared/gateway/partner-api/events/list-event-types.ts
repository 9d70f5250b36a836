import { parseExactJson } from "../../../core/exact-json.ts";
import { connectionEventTypes } from "../../../core/own-event-types.ts";
import { examineOf, readPage } from "../paging/read-page.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import type { EventTypeView } from "../views/event-type-view.ts";
import { type StageConnections, seesWholeConnection, visibleVendors } from "../visibility/visible-origins.ts";

export interface ListEventTypesDependencies {
  /** Reads the catalogue's text: a JSON list of `EventTypeView`, sorted by name. */
  readonly eventTypeFile: () => string;
  readonly connections: StageConnections;
}

/** Lists the types of events that the partner's endpoints can receive, with their schemas. */
export function createListEventTypes(deps: ListEventTypesDependencies): HandlerOf<typeof eventRoutes.listEventTypes> {
  let catalogue: readonly EventTypeView[] | undefined;
  return async ({ partner, query }) => {
    // Exactly: ids in examples have more digits than a JavaScript number holds. The build wrote it by the same schema.
    catalogue ??= parseExactJson(deps.eventTypeFile()) as readonly EventTypeView[];
    const vendors = visibleVendors(partner, deps.connections);
    const seesConnections = seesWholeConnection(partner, deps.connections);
    const isOwnVisible = (name: string) => seesConnections || !connectionEventTypes.includes(name);
    const visible = catalogue.filter(({ name, vendor }) =>
      vendor === null ? isOwnVisible(name) : vendors.has(vendor),
    );
    const records = visible.map((record) => ({ position: record.name, record }));
    return readPage({ list: "event-types", query, examine: examineOf(records), toView: (view: EventTypeView) => view });
  };
}
