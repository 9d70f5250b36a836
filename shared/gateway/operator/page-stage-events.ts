import { eventList, type GatewayEvent } from "../model/event.ts";
import type { Partner } from "../model/partner.ts";
import { examineOf, listedByArrival, type PageInput, readPage } from "../partner-api/paging/read-page.ts";
import type { eventListQuery } from "../partner-api/requests/feed-query.ts";
import type { QueryOf } from "../partner-api/requests/read-query.ts";
import type { SubjectMembers } from "../partner-api/requests/search-bodies.ts";
import type { Page } from "../partner-api/views/page-view.ts";
import { type StageConnections, selectConnections } from "../partner-api/visibility/visible-origins.ts";
import type { EventStore } from "../ports/event-store.ts";
import { canSeeEvent, isOfType } from "../webhooks/matching/match-endpoints.ts";
import { createSearchStageSubject, type SearchStageSubjectDependencies } from "./search-stage-subject.ts";
import { type StageEventView, toStageEventView } from "./views/stage-record-views.ts";

export interface PageStageEventsDependencies extends SearchStageSubjectDependencies {
  readonly store: SearchStageSubjectDependencies["store"] & Pick<EventStore, "examineEvents">;
  readonly connections: StageConnections;
}

export interface EventsToPage {
  /** Those whose notifications are listed. */
  readonly partners: readonly Partner[];
  /** Only what this partner may see. */
  readonly seenBy: Partner | undefined;
  readonly query: QueryOf<typeof eventListQuery>;
  readonly subject?: SubjectMembers | undefined;
}

/** Reads a page of events whatever partner may see them. @throws Problem 400 for a cursor of another list */
export function createPageStageEvents(deps: PageStageEventsDependencies) {
  const searchSubject = createSearchStageSubject(deps);
  return async ({ partners, seenBy, query, subject: members }: EventsToPage): Promise<Page<StageEventView>> => {
    const { type, vendor, connection } = query;
    const origins = originsOf(selectConnections(deps.connections, query));
    const notified = vendor === undefined && connection === undefined ? partners : [];
    const lists = [
      ...origins.map((origin) => eventList(origin)),
      ...notified.map(({ id: partnerId }) => eventList({ vendor: null, connection: null, partnerId })),
    ];
    const subject = members && (await searchSubject(members, origins));
    const examine: PageInput<GatewayEvent, never>["examine"] =
      subject?.events === undefined
        ? (range, limit) => deps.store.examineEvents(lists, range, limit)
        : examineOf(listedByArrival(subject.events, ({ receivedAt }) => receivedAt));
    return await readPage({
      list: "events",
      query: { ...query, ...(subject && { subject: subject.binding }) },
      place: members === undefined ? "query" : "body",
      examine,
      isIncluded: (event) =>
        (seenBy === undefined || canSeeEvent(seenBy, event)) &&
        (type === undefined || isOfType(type, event.type)) &&
        subject?.includes(event) !== false,
      toView: toStageEventView,
    });
  };
}

function originsOf(connections: StageConnections) {
  return Object.entries(connections).flatMap(([vendor, names]) => names.map((connection) => ({ vendor, connection })));
}
