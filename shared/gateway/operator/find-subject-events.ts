import { mapLimit } from "../../core/map-limit.ts";
import type { GatewayEvent } from "../model/event.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import { namesOneOf, subjectNames } from "../privacy/event-about.ts";
import { createFindHidden, type FindHiddenDependencies, type HiddenSubject } from "../privacy/find-hidden.ts";
import { createFindSubject, type FindSubjectDependencies } from "../privacy/find-subject.ts";
import { createFindNamedJob, type FoundJob } from "../privacy/named-jobs.ts";
import { jobEventIds } from "../webhooks/recording/job-event-ids.ts";

export interface FindSubjectEventsDependencies extends FindSubjectDependencies, FindHiddenDependencies {
  readonly store: FindSubjectDependencies["store"] &
    FindHiddenDependencies["store"] &
    Pick<EventStore, "findEventFacts" | "findEventsWithEndpoints">;
  readonly jobs: Pick<JobStore, "lookUpJob">;
}

export interface SubjectEvents {
  /** The oldest arrival first. */
  readonly events: readonly GatewayEvent[];
  /** The connections where an erasure hides it. */
  readonly hidden: readonly (ConnectionName & Pick<HiddenSubject, "until">)[];
}

const readsAtOnce = 20;

/**
 * Finds the events of a patient or case by its id alone: an operator seldom knows which of both an id is, and whose. A notification
 * about a job names no patient. Those of the jobs whose request or answer names this one are among them.
 */
export function createFindSubjectEvents(deps: FindSubjectEventsDependencies) {
  const findSubject = createFindSubject(deps);
  const findHidden = createFindHidden(deps);
  const findJobEvents = createFindJobEvents(deps);
  return async (value: string, connections: readonly ConnectionName[]): Promise<SubjectEvents> => {
    const indexedUnder = new Map<string, readonly string[]>();
    const jobs: FoundJob[] = [];
    const hidden: SubjectEvents["hidden"][number][] = [];
    for (const of of connections) {
      for (const name of subjectNames) {
        const id = { ...of, name, value };
        const found = await findSubject(id);
        for (const [event, keys] of found.events) {
          indexedUnder.set(event, [...(indexedUnder.get(event) ?? []), ...keys]);
        }
        jobs.push(...found.jobs);
        const hiding = await findHidden(id);
        if (hiding !== undefined) hidden.push({ ...of, until: hiding.until });
      }
    }
    const events = await mapLimit([...indexedUnder], readsAtOnce, async ([id, keys]) => {
      const event = await deps.store.findEventFacts(id);
      return event !== undefined && namesOneOf(event, keys) ? [event] : [];
    });
    const all = [...events.flat(), ...(await findJobEvents(jobs))];
    return { events: all.toSorted((one, other) => one.receivedAt - other.receivedAt), hidden };
  };
}

export interface FindJobEventsDependencies {
  readonly store: Pick<EventStore, "findEventsWithEndpoints">;
  readonly jobs: Pick<JobStore, "lookUpJob">;
  readonly digest: FindSubjectDependencies["digest"];
}

/** Finds the notifications about jobs. Of a job whose request is erased or hidden there is none to find. */
export function createFindJobEvents(deps: FindJobEventsDependencies) {
  const findNamedJob = createFindNamedJob(deps);
  return async (found: readonly FoundJob[]): Promise<readonly GatewayEvent[]> => {
    const digest = await deps.digest();
    const jobs = await mapLimit(found, readsAtOnce, findNamedJob);
    const ids = jobs.flatMap((job) => (job === undefined || job.erased ? [] : jobEventIds(digest, job)));
    const events = await deps.store.findEventsWithEndpoints([...new Set(ids)]);
    return events.map(({ endpoints: _, laterEndpoints: __, ...event }) => event);
  };
}
