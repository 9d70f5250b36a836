import { toDateTime } from "../../../shared/core/instant.ts";
import { toCaseView } from "../../../shared/gateway/partner-api/views/case-view.ts";
import type { ListedCase } from "../../../shared/gateway/ports/case-store.ts";

/** A case without its id, and without what its events say beside the statuses: `events payload` shows that, on record. */
export function viewOfCase({ origin, state }: ListedCase) {
  const { status, statusAt, order, offerings, timeline } = toCaseView(state);
  return {
    ...origin,
    ...{ status, statusAt },
    order: { status: order.status, at: order.at },
    offerings: offerings.length,
    lastEventAt: toDateTime(state.lastReceivedAt),
    timeline: timeline.map((entry, index) => ({
      ...entry,
      recovered: state.timeline[index]?.recovered !== undefined,
    })),
  };
}

export function linesOfCase(found: ListedCase): readonly [string, ...string[]] {
  const { vendor, connection, status, statusAt, order, offerings, lastEventAt, timeline } = viewOfCase(found);
  return [
    [
      `${vendor}/${connection}`,
      status === null ? "no status" : `${status}${statusAt === null ? "" : ` since ${statusAt}`}`,
      ...(order.status === null ? [] : [`order ${order.status}${order.at === null ? "" : `, ${order.at}`}`]),
      `last event ${lastEventAt}`,
    ].join("  "),
    ...(offerings === 0 ? [] : [`  offerings: ${offerings}`]),
    ...timeline.map(({ timestamp, type, eventId, recovered }) =>
      [`  ${timestamp}`, eventId, type, ...(recovered ? ["recovered"] : [])].join("  "),
    ),
  ];
}
