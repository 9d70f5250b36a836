import { objectOf } from "../../answered-json.ts";
import { compareMembers } from "../../compare-members.ts";
import { createdInList } from "../../match-proofs.ts";
import type { Reconciliations } from "../../reconciliation.ts";
import { stateOfRecord } from "../../state-proofs.ts";
import { get } from "../../vendor-reads.ts";
import { createdItem, idIn } from "./created-ids.ts";
import { modifiedAt, paged } from "./reads.ts";

/** Members that no answer of the document has. */
const writeOnly = ["manufacturer-uuid", "hidden-on-creation"];

/** An update is read from the item's getter, which has its path and says when the item was modified. */
const updated = stateOfRecord({ read: ({ path }) => get(path), modified: modifiedAt, writeOnly });

/**
 * A creation is looked for in the list of its code. Items have no creation time: one that was made now was also modified
 * now.
 */
const created = createdInList({
  proof: "match",
  list(job) {
    const code = objectOf(job)?.["formulary-code"];
    return typeof code === "string" ? get(job.path, [["code", code]]) : undefined;
  },
  paging: paged,
  compare: (job, item) => compareMembers(objectOf(job) ?? {}, item, { writeOnly }),
  createdAt: modifiedAt,
  idOf: (item) => idIn(item, "formulary-uuid"),
  created: createdItem,
});

/** Stock items and services. */
export const items: Reconciliations = {
  createStockConfiguration: created,
  updateStockConfiguration: updated,
  createServiceConfiguration: created,
  updateServiceConfiguration: updated,
};
