import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { toEventView } from "../../model/event-view.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { ExamineList } from "../../ports/listed.ts";
import { examineOf, listedByArrival, readPage } from "../paging/read-page.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { createSearchSubject, type SearchSubjectDependencies } from "../search/searched-subject.ts";
import { createExamineVisible, isWantedEvent, type ListEventsDependencies } from "./list-events.ts";

export interface SearchEventsDependencies extends ListEventsDependencies, SearchSubjectDependencies {
  readonly store: ListEventsDependencies["store"] &
    SearchSubjectDependencies["store"] &
    Pick<EventStore, "findEventsWithEndpoints">;
}

/** Lists the events of a subject that the partner may see, and states what they disclose. */
export function createSearchEvents(deps: SearchEventsDependencies): HandlerOf<typeof eventRoutes.searchEvents> {
  const { store } = deps;
  const examineVisible = createExamineVisible(deps);
  const searchSubject = createSearchSubject(deps);
  const examineEvents = async (ids: ReadonlySet<string>): Promise<ExamineList<GatewayEvent>> =>
    examineOf(listedByArrival(await store.findEventsWithEndpoints([...ids]), ({ receivedAt }) => receivedAt));
  return async ({ partner, disclose, readBody }) => {
    const { subject: members, ...query } = await readBody();
    const subject = members && (await searchSubject(partner, query, members));
    const { data: shown, cursor } = await readPage<GatewayEvent, GatewayEvent>({
      list: "events",
      query: { ...query, ...(subject && { subject: subject.binding }) },
      place: "body",
      examine: subject?.eventIds ? await examineEvents(subject.eventIds) : examineVisible(partner, query),
      isIncluded: (event) => isWantedEvent(partner, query, event) && subject?.includes(event) !== false,
      toView: (event) => event,
    });
    if (subject !== undefined) {
      for (const event of shown) disclose(event.about?.keys ?? [], purposeOfEvents(partner, event));
    }
    return { data: shown.map(toEventView), cursor };
  };
}
