import { mapLimit } from "../../core/map-limit.ts";
import { canonicalId } from "../model/canonical-id.ts";
import type { GatewayEvent } from "../model/event.ts";
import type { SubjectMembers } from "../partner-api/requests/search-bodies.ts";
import { subjectBinding } from "../partner-api/search/searched-subject.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { namesOneOf, subjectKey, subjectNames } from "../privacy/event-about.ts";
import { createFindSubjects } from "../privacy/find-subject.ts";
import { createFindJobEvents, type FindJobEventsDependencies } from "./find-subject-events.ts";

export interface SearchStageSubjectDependencies extends FindJobEventsDependencies {
  readonly store: FindJobEventsDependencies["store"] & Pick<SubjectIndex, "findSubjectEntry">;
}

/** What an operator searches for. */
export interface StageSubject {
  /** A keyed digest of its members, to which a cursor can be bound. */
  readonly binding: string;
  /** The events that the index of subjects has of it; `undefined` where no member is indexed: then each event is examined. */
  readonly events: readonly GatewayEvent[] | undefined;
  /** Whether an event that was found, or is examined, has every other member. */
  includes(event: Pick<GatewayEvent, "subject">): boolean;
}

const readsAtOnce = 20;

/**
 * Finds the events of a subject by the index of subjects, as the partner API's search does. An operator seldom knows whether an id
 * is a patient's or a case's: the value of each of these members is searched for as both. Of a patient there are also the events of
 * its cases, and of both the notifications about jobs that name them.
 */
export function createSearchStageSubject(deps: SearchStageSubjectDependencies) {
  const { store, digest: readDigest } = deps;
  const findJobEvents = createFindJobEvents(deps);
  const findSubjects = createFindSubjects({ store });

  /** By their ids. */
  const eventsOf = async (
    value: string,
    connections: readonly ConnectionName[],
  ): Promise<ReadonlyMap<string, GatewayEvent>> => {
    const digest = await readDigest();
    const keys = connections.flatMap((of) => subjectNames.map((name) => subjectKey(digest, { ...of, name, value })));
    const found = await mapLimit(keys, readsAtOnce, async (key) => await findSubjects([{ key }]));
    const under = Map.groupBy(
      found.flatMap(({ events }) => [...events]),
      ([id]) => id,
    );
    const indexed = await store.findEventsWithEndpoints([...under.keys()]);
    const named = indexed.filter((event) => namesOneOf(event, under.get(event.id)?.flatMap(([, of]) => of) ?? []));
    const ofJobs = await findJobEvents(found.flatMap(({ jobs }) => jobs));
    return new Map([...named, ...ofJobs].map((event) => [event.id, event]));
  };

  return async (members: SubjectMembers, connections: readonly ConnectionName[]): Promise<StageSubject> => {
    const given = Object.entries(members).map(([name, value]) => ({ name, value, id: canonicalId(value) }));
    const isIndexed = ({ name }: { readonly name: string }) => subjectNames.some((one) => one === name);
    const [first, ...further] = await Promise.all(
      given.filter(isIndexed).map(async ({ value }) => await eventsOf(value, connections)),
    );
    const others = given.filter((one) => !isIndexed(one));
    return {
      binding: subjectBinding(await readDigest(), members),
      events: first && [...first.values()].filter(({ id }) => further.every((one) => one.has(id))),
      includes: ({ subject }) =>
        others.every(({ name, id }) => subject[name] !== undefined && canonicalId(subject[name]) === id),
    };
  };
}
