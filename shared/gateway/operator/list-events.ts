import { toDateTime } from "../../core/instant.ts";
import { eventList, type GatewayEvent } from "../model/event.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import { isOfType } from "../webhooks/matching/match-endpoints.ts";
import { walkPages } from "./walk-pages.ts";

export interface EventFilter {
  /** Events of these connections. */
  readonly connections: readonly ConnectionName[];
  /** Notifications of these partners. */
  readonly partnerIds: readonly string[];
  /** `<vendor>.<event>`, `<vendor>.*` or `*`. */
  readonly type: string;
  /** Arrival, in epoch milliseconds, both inclusive. */
  readonly since: number;
  readonly until: number | undefined;
}

/** Lists events whatever partner may see them, the last arrival first. */
export function createListStageEvents({ store }: { readonly store: Pick<EventStore, "examineEvents"> }) {
  return ({ connections, partnerIds, type, since, until }: EventFilter): AsyncGenerator<GatewayEvent, void> => {
    const lists = [
      ...connections.map(eventListOf),
      ...partnerIds.map((partnerId) => eventList({ vendor: null, connection: null, partnerId })),
    ];
    return walkPages({
      query: { order: "desc", since: toDateTime(since), until: until === undefined ? undefined : toDateTime(until) },
      examine: (range, limit) => store.examineEvents(lists, range, limit),
      isIncluded: (event) => isOfType(type, event.type),
      toView: (event: GatewayEvent) => event,
    });
  };
}

const eventListOf = ({ vendor, connection }: ConnectionName): string => eventList({ vendor, connection });
