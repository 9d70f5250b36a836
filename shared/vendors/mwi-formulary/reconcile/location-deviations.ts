import { isRecord } from "../../../core/schema/structures.ts";
import { evidencesOf, isFinding, objectOf } from "../../answered-json.ts";
import { compareMembers } from "../../compare-members.ts";
import { listIn } from "../../list-reading.ts";
import { maxReads, type Reconciliation, unknown } from "../../reconciliation.ts";
import type { VendorRequest } from "../../split-call.ts";
import { get, isSameId } from "../../vendor-reads.ts";

type Members = Readonly<Record<string, unknown>>;

const itemOf = "formulary-uuid";
const placeOf = "location-uuid";

/** The deviations of a request; `undefined` where it has none, or more than one look can read. */
function deviationsOf(job: VendorRequest): readonly Members[] | undefined {
  const list = objectOf(job)?.["locationDeviations"];
  const deviations = Array.isArray(list) ? list.filter(isRecord) : [];
  const isWhole = Array.isArray(list) && deviations.length === list.length;
  return isWhole && deviations.length > 0 && deviations.length <= maxReads ? deviations : undefined;
}

/** Each deviation is read by its item and its location, which name one. */
export const locationDeviations: Reconciliation = {
  proof: "state",
  next(job, answers) {
    const deviation = deviationsOf(job)?.[answers.length];
    const [item, place] = [deviation?.[itemOf], deviation?.[placeOf]];
    if (typeof item !== "string" || typeof place !== "string") return undefined;
    const query = [
      [placeOf, place],
      [itemOf, item],
    ] as const;
    return get(job.path, query);
  },
  assess(job, _sent, answers) {
    const deviations = deviationsOf(job);
    if (deviations === undefined) return unknown("no-request");
    const values = evidencesOf(answers);
    if (isFinding(values)) return values;
    const comparisons = deviations.map((deviation, index) => {
      const found = listIn("results")(values[index])?.filter(isRecord) ?? [];
      const own = found.filter(
        (one) => isSameId(one[itemOf], deviation[itemOf]) && isSameId(one[placeOf], deviation[placeOf]),
      );
      return own.length === 1 && own[0] !== undefined ? compareMembers(deviation, own[0]) : "uncompared";
    });
    if (comparisons.every((one) => one === "equal")) return { finding: "done", items: [] };
    return unknown(comparisons.includes("different") ? "different" : "uncompared");
  },
};
