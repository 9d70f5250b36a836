import type { FieldError } from "../../../core/field-error.ts";
import { ownEventTypes } from "../../../core/own-event-types.ts";
import { badRequest } from "../../../core/problem.ts";
import type { FeedItem } from "../../model/feed.ts";
import type { Partner } from "../../model/partner.ts";
import { canSeeEvent, isOfType } from "../../webhooks/matching/match-endpoints.ts";
import type { feedQuery } from "../requests/feed-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import { type StageConnections, selectConnections, visibleEventLists } from "../visibility/visible-origins.ts";

type FeedFilters = Pick<QueryOf<typeof feedQuery>, "type" | "vendor" | "connection">;

/** Which lists a partner's feed reads, and which of their items it has. */
export interface FeedFilter {
  readonly lists: readonly string[];
  isIncluded(item: FeedItem): boolean;
}

/** @throws Problem 400 for a vendor, connection or type that this stage does not have: a misspelt one would match nothing, ever */
export function feedFilter(partner: Partner, filters: FeedFilters, connections: StageConnections): FeedFilter {
  refuseUnknown(filters, connections);
  const { type, vendor, connection } = filters;
  return {
    lists: visibleEventLists(partner, selectConnections(connections, filters)),
    isIncluded: (item) =>
      isVisible(partner, item) &&
      (type === undefined || isOfType(type, item.type)) &&
      (vendor === undefined || vendor === item.vendor) &&
      (connection === undefined || connection === item.connection),
  };
}

/**
 * Whether the partner may see the event by the grants that it has now. An event that was assigned to it later has a place in the
 * partner's own list for those who did not see it in the connection's.
 */
function isVisible(partner: Partner, { vendor, connection, partnerId, owners = [], assigned }: FeedItem): boolean {
  const ofPartner = partnerId === undefined ? {} : { partnerId };
  if (!assigned) return canSeeEvent(partner, { vendor, connection, ...ofPartner, ownedBy: owners });
  const seesAll = canSeeEvent(partner, { vendor, connection });
  return !seesAll && canSeeEvent(partner, { vendor, connection, ownedBy: [partner.id] });
}

function refuseUnknown({ type, vendor, connection }: FeedFilters, connections: StageConnections): void {
  const vendors = Object.keys(connections);
  const names = new Set(vendor === undefined ? Object.values(connections).flat() : connections[vendor]);
  const faults: FieldError[] = [];
  if (vendor !== undefined && !vendors.includes(vendor)) {
    faults.push({ pointer: "query/vendor", detail: `It must be one of ${vendors.join(", ")}.` });
  } else if (connection !== undefined && !names.has(connection)) {
    faults.push({ pointer: "query/connection", detail: "There is no connection of this name; see GET /v1/vendors." });
  }
  const origins = new Set(ownEventTypes.map((own) => own.slice(0, own.indexOf("."))));
  const origin = type?.slice(0, type.indexOf("."));
  const isOwn = origin !== undefined && origins.has(origin) && (type?.endsWith(".*") || isOneOfOwn(type));
  if (type !== undefined && type !== "*" && !isOwn && !vendors.includes(origin ?? "")) {
    const own = ownEventTypes.join(", ");
    faults.push({
      pointer: "query/type",
      detail: `It must begin with one of ${vendors.join(", ")}; the gateway's own types are ${own}.`,
    });
  }
  if (faults.length > 0) throw badRequest("The query is invalid; errors lists each fault.", faults);
}

function isOneOfOwn(type: string | undefined): boolean {
  return ownEventTypes.some((own) => own === type);
}
