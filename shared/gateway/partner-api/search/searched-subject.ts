import { mapLimit } from "../../../core/map-limit.ts";
import { canonicalId } from "../../model/canonical-id.ts";
import type { GatewayEvent } from "../../model/event.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import type { Partner } from "../../model/partner.ts";
import type { SubjectIndex, Tombstone } from "../../ports/subject-index.ts";
import { subjectKey, subjectNames } from "../../privacy/event-about.ts";
import { createFindDeletions, type FindDeletionsDependencies } from "../../privacy/find-deletions.ts";
import { fateOf } from "../../privacy/is-erased.ts";
import { maxExamined } from "../paging/read-page.ts";
import type { SubjectMembers } from "../requests/search-bodies.ts";
import {
  type Origin,
  type StageConnections,
  selectConnections,
  visibleOrigins,
} from "../visibility/visible-origins.ts";

export interface SearchSubjectDependencies {
  readonly store: FindDeletionsDependencies["store"] & Pick<SubjectIndex, "listSubjectEvents">;
  readonly digest: () => Promise<KeyedDigest>;
  readonly connections: StageConnections;
}

/** What a search is about, at the connections whose events the partner may see. */
export interface SearchedSubject {
  /** A keyed digest of its members, to which a cursor can be bound. */
  readonly binding: string;
  /**
   * Ids of all events that may be of it, `maxExamined` at most; `undefined` where there are more, or its members are not indexed: then
   * each event of a list has to be examined.
   */
  readonly eventIds: ReadonlySet<string> | undefined;
  /** Whether an event is of it, and neither erased nor hidden. */
  includes(event: GatewayEvent): boolean;
  /** Its subject keys at a connection. */
  keysAt(origin: { readonly [Name in keyof Origin]: Origin[Name] | null }): readonly string[];
}

/** A stage may have a hundred connections, and a subject has a key at each. */
const readsAtOnce = 20;

interface IndexedKey extends Origin {
  readonly name: string;
  readonly key: string;
}

/** Finds the events of a subject by the index of subjects. No id of it is in what the function returns. */
export function createSearchSubject({ store, digest: readDigest, connections }: SearchSubjectDependencies) {
  const findDeletions = createFindDeletions({ store });

  /** An entry has notes of events that have expired: what counts is each note. */
  const listEvents = async (keys: readonly string[]): Promise<ReadonlySet<string> | undefined> => {
    const found = await mapLimit(keys, readsAtOnce, (key) => store.listSubjectEvents(key, maxExamined + 1));
    const ids = new Set(found.flat());
    return ids.size > maxExamined ? undefined : ids;
  };

  return async (
    partner: Partner,
    filters: Parameters<typeof selectConnections>[1],
    subject: SubjectMembers,
  ): Promise<SearchedSubject> => {
    const digest = await readDigest();
    const origins = visibleOrigins(partner, selectConnections(connections, filters));
    const keys = indexedKeys(digest, origins, subject);
    const deletions = new Map(
      await mapLimit(keys, readsAtOnce, async ({ key }) => [key, await findDeletions([key])] as const),
    );
    // Of a case and its patient, the case has fewer events.
    const first = subjectNames.find((name) => subject[name] !== undefined);
    const members = Object.entries(subject).map(([name, value]) => [name, canonicalId(value)] as const);
    return {
      binding: subjectBinding(digest, subject),
      eventIds: first && (await listEvents(keys.filter(({ name }) => name === first).map(({ key }) => key))),
      includes: (event) =>
        members.every(([name, value]) => isNamed(event, name, value, keys)) &&
        keys.every(({ key }) => !event.about?.keys.includes(key) || isKept(deletions.get(key) ?? [], event)),
      keysAt: ({ vendor, connection }) =>
        keys.filter((one) => one.vendor === vendor && one.connection === connection).map(({ key }) => key),
    };
  };
}

/** What a cursor of a search is bound to: a keyed digest of the subject's members. */
export function subjectBinding(digest: KeyedDigest, subject: SubjectMembers): string {
  const members = Object.entries(subject).map(([name, value]) => [name, canonicalId(value)] as const);
  return digest("search", ...members.toSorted(([one], [other]) => (one < other ? -1 : 1)).flat());
}

function indexedKeys(digest: KeyedDigest, origins: readonly Origin[], subject: SubjectMembers): readonly IndexedKey[] {
  return subjectNames.flatMap((name) => {
    const value = subject[name];
    if (value === undefined) return [];
    return origins.map((origin) => ({ ...origin, name, key: subjectKey(digest, { ...origin, name, value }) }));
  });
}

/** By its keys, an event is also of a case that it names by another name, such as `encounter_id`. */
function isNamed({ about, subject }: GatewayEvent, name: string, value: string, keys: readonly IndexedKey[]): boolean {
  const own = keys.filter((one) => one.name === name);
  if (about !== undefined && own.length > 0) return own.some(({ key }) => about.keys.includes(key));
  const named = subject[name];
  return named !== undefined && canonicalId(named) === value;
}

function isKept(deletions: readonly Tombstone[], event: GatewayEvent): boolean {
  return fateOf(deletions, event).fate === "kept";
}
