import type { Clock } from "../../../shared/core/clock.ts";
import { caseKeptMs } from "../../../shared/gateway/ports/case-store.ts";
import type { LinkedCase, SubjectIndex } from "../../../shared/gateway/ports/subject-index.ts";

interface Note {
  readonly of: string;
  readonly linked?: LinkedCase;
  readonly until: number;
}

/** Notes of whom events are about, and tombstones, in memory. */
export function memorySubjectIndex(clock: Clock) {
  const notes = new Map<string, Map<string, Note>>();
  const tombstones = new Map<string, number>();
  const put = (key: string, note: Omit<Note, "until">): void => {
    const standing = notes.get(key) ?? new Map<string, Note>();
    notes.set(key, standing.set(note.of, { ...note, until: clock.now() + caseKeptMs }));
  };
  const store: SubjectIndex = {
    async indexEvent(keys, eventId) {
      for (const key of keys) put(key, { of: eventId });
    },
    async linkCase(patientKey, linked) {
      put(patientKey, { of: linked.subjectKey, linked });
    },
    async findSubjectEntry(key) {
      const standing = [...(notes.get(key)?.values() ?? [])].filter(({ until }) => until > clock.now());
      return {
        eventIds: standing.flatMap(({ of, linked }) => (linked === undefined ? [of] : [])),
        cases: standing.flatMap(({ linked }) => (linked === undefined ? [] : [linked])),
      };
    },
    async removeFromSubject(key, of) {
      notes.get(key)?.delete(of);
    },
    async putTombstone(key, at) {
      tombstones.set(key, Math.max(at, tombstones.get(key) ?? 0));
    },
    findTombstones: async (keys) => keys.flatMap((key) => tombstones.get(key) ?? []),
  };
  return { ...store, subjectEntries: notes, tombstones };
}
