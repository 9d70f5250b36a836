import { mapLimit } from "../../core/map-limit.ts";
import type { GatewayEvent } from "../model/event.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import { namesOneOf, subjectNames } from "../privacy/event-about.ts";
import { createFindHidden, type FindHiddenDependencies, type HiddenSubject } from "../privacy/find-hidden.ts";
import { createFindSubject, type FindSubjectDependencies } from "../privacy/find-subject.ts";

export interface FindSubjectEventsDependencies extends FindSubjectDependencies, FindHiddenDependencies {
  readonly store: FindSubjectDependencies["store"] &
    FindHiddenDependencies["store"] &
    Pick<EventStore, "findEventFacts">;
}

export interface SubjectEvents {
  /** The oldest arrival first. */
  readonly events: readonly GatewayEvent[];
  /** The connections where an erasure hides it. */
  readonly hidden: readonly (ConnectionName & Pick<HiddenSubject, "until">)[];
}

const readsAtOnce = 20;

/** Finds the events of a patient or case by its id alone: an operator seldom knows which of both an id is, and whose. */
export function createFindSubjectEvents(deps: FindSubjectEventsDependencies) {
  const findSubject = createFindSubject(deps);
  const findHidden = createFindHidden(deps);
  return async (value: string, connections: readonly ConnectionName[]): Promise<SubjectEvents> => {
    const indexedUnder = new Map<string, readonly string[]>();
    const hidden: SubjectEvents["hidden"][number][] = [];
    for (const of of connections) {
      for (const name of subjectNames) {
        const id = { ...of, name, value };
        for (const [event, keys] of (await findSubject(id)).events) {
          indexedUnder.set(event, [...(indexedUnder.get(event) ?? []), ...keys]);
        }
        const found = await findHidden(id);
        if (found !== undefined) hidden.push({ ...of, until: found.until });
      }
    }
    const events = await mapLimit([...indexedUnder], readsAtOnce, async ([id, keys]) => {
      const event = await deps.store.findEventFacts(id);
      return event !== undefined && namesOneOf(event, keys) ? [event] : [];
    });
    return { events: events.flat().toSorted((one, other) => one.receivedAt - other.receivedAt), hidden };
  };
}
