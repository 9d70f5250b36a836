import { parseDateTime } from "../../../core/date-time.ts";
import { isRecord } from "../../../core/schema/structures.ts";
import { jsonOf, objectOf } from "../../answered-json.ts";
import { compareMembers } from "../../compare-members.ts";
import { createdInList } from "../../match-proofs.ts";
import type { Reconciliations } from "../../reconciliation.ts";
import { stateInList, stateOfList } from "../../state-proofs.ts";
import { get, isSameId, parentOf, pathOf } from "../../vendor-reads.ts";
import { createdNote, idIn } from "./created-ids.ts";
import { itemOf, paged } from "./reads.ts";

/** The date of a note is `note-date` in requests and `date` in answers. */
const named = { "note-date": "date" };

const note = { list: parentOf, paging: paged, isIt: itemOf("note-uuid"), named, resource: pathOf } as const;

/** A list of ids that partners choose: a second one with the same id is the same one. */
const dispensingNote = { paging: paged, isIt: itemOf("dispensing-note-uuid") } as const;

export const notes: Reconciliations = {
  /**
   * The document gives a note the current date where the request leaves the date out: only then it says when the note was
   * made.
   */
  createFormularyNote: createdInList({
    proof: "match",
    list: ({ path }) => get(path),
    paging: paged,
    compare: (job, item) => compareMembers(objectOf(job) ?? {}, item, { named }),
    createdAt(item, job) {
      const isDefault = (objectOf(job)?.["note-date"] ?? null) === null;
      return isDefault && typeof item["date"] === "string" ? parseDateTime(item["date"]) : undefined;
    },
    idOf: (item) => idIn(item, "note-uuid"),
    created: createdNote,
  }),
  updateFormularyNote: stateInList({ ...note, wants: "present" }),
  deleteFormularyNote: stateInList({ ...note, wants: "absent" }),
  addFormularyDispensingNote: stateInList({
    ...dispensingNote,
    list: ({ path }) => get(path),
    isIt: (item, job) =>
      isRecord(item) && isSameId(item["dispensing-note-uuid"], objectOf(job)?.["dispensing-note-uuid"]),
    wants: "present",
  }),
  deleteFormularyDispensingNote: stateInList({ ...dispensingNote, list: parentOf, wants: "absent" }),
  replaceFormularyDispensingNotes: stateOfList({
    list: ({ path }) => get(path),
    paging: paged,
    wanted(job) {
      const value = jsonOf(job)?.value;
      return Array.isArray(value) ? value : undefined;
    },
    keyOf: (item) => (isRecord(item) ? idIn(item, "dispensing-note-uuid") : undefined),
  }),
};
