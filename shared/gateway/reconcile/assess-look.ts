import { type Finding, unknown } from "../../vendors/reconciliation.ts";
import { createChooseItem } from "./choose-item.ts";
import { createFindTwins } from "./find-twins.ts";
import { createIsOverwritten } from "./is-overwritten.ts";
import { arePeersKnown, spanOf } from "./list-peers.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt, LookReading } from "./read-vendor.ts";

/**
 * Decides what the reads of a look have shown, with what the gateway knows of its other calls: a later write to the same
 * resource hides what this one has done, an equal one may have done it, and a record belongs to one call alone. A look that is
 * asked for days later finds nothing: the other calls are not known any more.
 */
export function createAssessLook(deps: LookDependencies) {
  const chooseItem = createChooseItem(deps);
  const isOverwritten = createIsOverwritten(deps);
  const findTwins = createFindTwins(deps);
  return async (at: LookedAt, reading: Extract<LookReading, { kind: "answered" }>): Promise<Finding> => {
    const { job, request, reconciliation } = at;
    const { answers, aheadMs } = reading;
    if (answers.length === 0) return unknown("no-request");
    const { from, to } = spanOf(job);
    const sent =
      aheadMs === undefined
        ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
        : { from: from + aheadMs, to: to + aheadMs };
    const finding = reconciliation.assess(request, sent, answers);
    if (finding.finding !== "unknown" && !arePeersKnown(job, deps.clock.now())) return unknown("too-late");
    if (reconciliation.proof !== "state")
      return finding.finding === "done" ? await chooseItem(at, { sent, answers, finding }) : finding;
    const isOpen = finding.finding === "unknown" && finding.reason !== "different";
    if (isOpen) return finding;
    if (await isOverwritten(at, finding)) return unknown("overwritten");
    if (finding.finding !== "done") return finding;
    const twins = await findTwins(at, { sent, answers, finding });
    return twins?.every(({ kind }) => kind === "settled") ? finding : unknown("twin");
  };
}
