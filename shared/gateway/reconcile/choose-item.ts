import { type Finding, unknown } from "../../vendors/reconciliation.ts";
import { claimKeyOf } from "../jobs/peers-of.ts";
import { createFindTwins, type Shown } from "./find-twins.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt } from "./read-vendor.ts";

/** Records that fit, of which more are not distinguished. */
const maxItems = 20;

/**
 * Decides which of the records that fit a created one is the job's: the only one that no other call has claimed, or one of
 * as many as there are equal calls in doubt. It claims the record, so that no other job is found to have created it.
 */
export function createChooseItem(deps: LookDependencies) {
  const { digest, lookStores } = deps;
  const findTwins = createFindTwins(deps);
  return async (at: LookedAt, shown: Shown): Promise<Finding> => {
    const { job } = at;
    const { items } = shown.finding;
    const key = await digest();
    if (items.length > maxItems) return unknown("other-candidate");
    const twins = await findTwins(at, shown);
    if (twins === undefined || twins.some(({ kind }) => kind === "in-progress")) return unknown("twin");
    const known = twins.flatMap((twin) => (twin.kind === "settled" && twin.item !== undefined ? [twin.item] : []));
    const free: string[] = [];
    for (const item of items) {
      const owner = known.includes(item) ? "a twin" : await lookStores.claims.findClaim(claimKeyOf(key, job, item));
      if (owner === undefined || owner === job.id) free.push(item);
    }
    const inDoubt = 1 + twins.filter(({ kind }) => kind === "open").length;
    if (free.length === 0) return unknown("claimed");
    if (free.length !== inDoubt) return unknown(inDoubt > 1 ? "twin" : "other-candidate");
    for (const item of free) {
      const owner = await lookStores.claims.claimItem(claimKeyOf(key, job, item), job.id);
      if (owner === job.id) return { finding: "done", items: [item] };
    }
    return unknown("claimed");
  };
}
