import { integer, number, text } from "../core/schema/scalars.ts";
import type { ValueOf } from "../core/schema/schema.ts";
import { openObject } from "../core/schema/structures.ts";
import { textSet } from "../core/schema/text-set.ts";
import { caseKeptMs } from "../gateway/ports/case-store.ts";
import type { SubjectIndex, Tombstone } from "../gateway/ports/subject-index.ts";
import { absent, all, any, below, exists } from "./records/conditions.ts";
import type { Attributes, Item } from "./records/item.ts";
import { isExpired, schemaVersion } from "./records/layout.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** `answered` has the times of jobs. */
const note = openObject({}, { caseKey: text(), answered: textSet });
const dated = openObject({}, { expiresAt: number() });

/** `hides` has the time of each erasure in `hiddenBy`, as `<time> <erasure>`; where it is missing, `hiddenAt` has the latest of them. */
const tombstone = openObject({}, { at: integer(), hiddenAt: integer(), hiddenBy: textSet, hides: textSet });

type Tombstoned = ValueOf<typeof tombstone>;
const holdRecord = openObject({ since: integer() }, { by: textSet });

/** The beginning of the sort key of a note of an event. */
const eventNote = "event#";

/** A case has its patients here where a job has opened it, and as `patient#` notes where a webhook names both. */
const ownerSet = openObject({ partners: textSet }, { patients: textSet });

/** Notes and tombstones by the subject's key; a note's sort key names the event, the job, or the case or patient by its own key. */
export function dynamoSubjectIndex(records: RecordTable): SubjectIndex {
  const notesOf = (kind: "event" | "job" | "case", id: string) =>
    new Records(records, { prefix: "sub_", sk: `${kind}#${id}`, schema: note });
  const owners = new Records(records, { prefix: "sub_", sk: "owners", schema: ownerSet });
  const tombstones = new Records(records, { prefix: "sub_", sk: "tombstone", schema: tombstone });
  const holds = new Records(records, { prefix: "sub_", sk: "hold", schema: holdRecord });
  const expiry = () => ({ expiresAt: (records.clock.now() + caseKeptMs) / 1000 });

  return {
    async indexEvent(eventId, keys, links) {
      const put = (pk: string, sk: string, attributes: Attributes = {}) => ({
        pk,
        sk,
        v: schemaVersion,
        ...expiry(),
        ...attributes,
      });
      const cases = links.flatMap(({ patientKey, linked: { subjectKey, caseKey } }) => [
        put(patientKey, `case#${subjectKey}`, { caseKey }),
        put(subjectKey, `patient#${patientKey}`),
      ]);
      const notes = [...keys.map((key) => put(key, `event#${eventId}`)), ...cases];
      if (notes.length > 0) await records.table.putMany(notes);
    },

    async reindexEvent(eventId, keys) {
      await Promise.all(keys.map((key) => notesOf("event", eventId).upsert(key, { set: expiry() })));
    },

    async indexJob(jobId, keys, answered) {
      const include = answered === undefined ? {} : { include: { answered: [String(answered)] } };
      await Promise.all(keys.map((key) => notesOf("job", jobId).upsert(key, { set: expiry(), ...include })));
    },

    async linkCase({ patientKey, linked: { subjectKey, caseKey } }) {
      await notesOf("case", subjectKey).upsert(patientKey, { set: { caseKey, ...expiry() } });
    },

    async addOwner(key, partnerId, patients = []) {
      const include = { partners: [partnerId], ...(patients.length > 0 && { patients }) };
      await owners.upsert(key, { set: expiry(), include });
    },

    async findOwners(keys, consistent) {
      const found = await Promise.all(keys.map((key) => owners.find(key, { consistent })));
      return [...new Set(found.flatMap((one) => [...(one?.partners ?? [])]))];
    },

    async findSubjectEntry(key) {
      const items = await records.table.query({ partition: ["pk", key] });
      const live = items.filter((item) => !isExpired(item, records.clock));
      const idsOf = (kind: string) =>
        live.flatMap((item) =>
          item.sk?.startsWith(`${kind}#`) ? [{ ...item, id: item.sk.slice(kind.length + 1) }] : [],
        );
      return {
        events: idsOf("event").map((item) => ({
          id: item.id,
          indexedAt: (dated.read(item).expiresAt ?? 0) * 1000 - caseKeptMs,
        })),
        jobs: idsOf("job").map((item) => ({
          id: item.id,
          answered: [...(note.read(item).answered ?? [])].map(Number),
        })),
        cases: idsOf("case").map((item) => ({ subjectKey: item.id, caseKey: note.read(item).caseKey ?? "" })),
        patients: [...new Set([...idsOf("patient").map(({ id }) => id), ...live.flatMap(patientsOfOwner)])],
      };
    },

    async listSubjectEvents(key, limit) {
      const sort = ["sk", "begins_with", eventNote] as const;
      const items = await records.table.query({ partition: ["pk", key], sort, limit });
      return items.flatMap(({ sk = "", ...item }) =>
        isExpired(item, records.clock) ? [] : [sk.slice(eventNote.length)],
      );
    },

    async removeFromSubject(key, of) {
      const kind = of.startsWith("evt_") ? "event" : of.startsWith("job_") ? "job" : "case";
      await notesOf(kind, of).remove(key, note);
    },

    async putTombstone(key, at) {
      await tombstones.upsert(key, { set: { at } }, any(absent("at"), below("at", at)));
    },

    async findTombstones(keys, consistent) {
      const found = await Promise.all(keys.map((key) => tombstones.find(key, { consistent })));
      return found.flatMap((one) => (one === undefined ? [] : deletionsOf(one)));
    },

    async putHidden(key, erasure, at) {
      const include = { hiddenBy: [erasure], hides: [`${at} ${erasure}`] };
      const isLatest = any(absent("hiddenAt"), below("hiddenAt", at));
      const isOther = exists("hiddenAt");
      // In one write each: a time without its erasure, or an erasure without its time, hides too little or too much.
      while (
        (await tombstones.upsert(key, { set: { hiddenAt: at }, include }, isLatest)) === undefined &&
        (await tombstones.upsert(key, { include }, isOther)) === undefined
      );
    },

    async clearHidden(key, erasure) {
      const { hides = new Set<string>() } = (await tombstones.find(key)) ?? {};
      const times = [...hides].filter((one) => one.endsWith(` ${erasure}`));
      const exclude = { hiddenBy: [erasure], ...(times.length > 0 && { hides: times }) };
      await tombstones.change(key, { exclude }, exists("pk"));
      await tombstones.change(key, { remove: ["hiddenAt"] }, all(exists("pk"), absent("hiddenBy")));
    },

    async putHold(key, by, since) {
      await holds.upsert(key, { setIfAbsent: { since }, include: { by: [by] } });
    },

    async removeHold(key, by) {
      await holds.change(key, { exclude: { by: [by] } }, exists("pk"));
      await records.table.remove({ pk: key, sk: "hold" }, absent("by"));
    },

    async findHolds(keys) {
      const found = await Promise.all(keys.map((key) => holds.find(key)));
      return keys.filter((_, index) => found[index] !== undefined);
    },
  };
}

function patientsOfOwner(item: Item): readonly string[] {
  return item.sk === "owners" ? [...(ownerSet.read(item).patients ?? [])] : [];
}

/** The final deletion, and those that can be undone. */
function deletionsOf({ at, hiddenAt = 0, hiddenBy = new Set(), hides = new Set() }: Tombstoned): readonly Tombstone[] {
  const timeOf = (erasure: string): number => {
    const times = [...hides].filter((one) => one.endsWith(` ${erasure}`));
    return times.length === 0 ? hiddenAt : Math.max(...times.map((one) => Number.parseInt(one, 10)));
  };
  const final = at === undefined ? [] : [{ at }];
  return [...final, ...[...hiddenBy].map((erasure) => ({ at: timeOf(erasure), hiddenBy: erasure }))];
}
