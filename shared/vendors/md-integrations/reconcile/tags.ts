import { isRecord } from "../../../core/schema/structures.ts";
import { evidencesOf, isFinding, objectOf } from "../../answered-json.ts";
import { compareValues } from "../../compare-members.ts";
import { type Reconciliation, type Reconciliations, unknown } from "../../reconciliation.ts";
import { isSameId, lastOf, parentOf, pathOf } from "../../vendor-reads.ts";
import { objectsIn } from "./record-members.ts";

/**
 * A case's tags are read from the case. Their history is no proof: the collection does not say how it names an attachment,
 * a removal and a change. The vendor detaches tags by itself, so that a missing one is no proof of anything but a removal.
 */
const tagged = (wants: "present" | "absent"): Reconciliation => ({
  proof: "state",
  resource: pathOf,
  next: (job, answers) => (answers.length === 0 ? parentOf(job, 2) : undefined),
  assess(job, _sent, answers) {
    const values = evidencesOf(answers);
    if (isFinding(values)) return values;
    const [found] = values;
    const tags = isRecord(found) ? objectsIn(found, "tags") : undefined;
    if (tags === undefined) return unknown("unreadable");
    const [own, ...others] = tags.filter(({ id }) => isSameId(id, lastOf(job)));
    if (others.length > 0) return unknown("other-candidate");
    if (wants === "absent") return own === undefined ? { finding: "done", items: [] } : unknown("different");
    if (own === undefined) return unknown("absent");
    const notes = objectOf(job)?.["notes"];
    const comparison = notes === undefined ? "equal" : compareValues(notes, own["notes"]);
    return comparison === "equal" ? { finding: "done", items: [] } : unknown(comparison);
  },
});

export const ofTags: Reconciliations = {
  addCaseTag: tagged("present"),
  updateCaseTag: tagged("present"),
  removeCaseTag: tagged("absent"),
};
