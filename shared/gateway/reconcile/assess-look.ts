import { type Finding, unknown } from "../../vendors/reconciliation.ts";
import { peerKeyOf } from "../jobs/peers-of.ts";
import type { StoredJob } from "../model/job.ts";
import { createChooseItem } from "./choose-item.ts";
import { createFindTwins, spanOf } from "./find-twins.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import type { LookedAt, LookReading } from "./read-vendor.ts";

/** Later jobs on the resource that are looked up; one of them that was sent is enough. */
const maxLater = 5;

/**
 * Decides what the reads of a look have shown, with what the gateway knows of its other calls: a later write to the same
 * resource hides what this one has done, an equal one may have done it, and a record belongs to one call alone.
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
    if (reconciliation.proof !== "state")
      return finding.finding === "done" ? await chooseItem(at, { sent, answers, finding }) : finding;
    const isOpen = finding.finding === "unknown" && finding.reason !== "different";
    if (isOpen) return finding;
    if (await isOverwritten(at)) return unknown("overwritten");
    if (finding.finding !== "done") return finding;
    const twins = await findTwins(at, { sent, answers, finding });
    return twins?.every(({ kind }) => kind === "settled") ? finding : unknown("twin");
  };
}

/** Whether a later job of ours may have written to the resource. */
function createIsOverwritten({ vendor, digest, lookStores, jobs }: LookDependencies) {
  return async ({ job, reconciliation }: LookedAt): Promise<boolean> => {
    const key = peerKeyOf(await digest(), vendor, reconciliation, job);
    if (key === undefined) return false;
    const peers = await lookStores.peers.listPeers(key, job.createdAt, maxLater + 1);
    const later = peers.filter(({ jobId }) => jobId !== job.id);
    if (later.length >= maxLater) return true;
    const found = await Promise.all(later.map(({ jobId }) => jobs.lookUpJob(jobId)));
    return found.some((other) => other !== undefined && mayHaveWritten(other));
  };
}

function mayHaveWritten({ claims, status, outcome }: Pick<StoredJob, "claims" | "status" | "outcome">): boolean {
  const isNotDone = outcome === "not-sent" || outcome === "rejected" || (status === "failed" && outcome === "answered");
  return claims > 0 && !isNotDone;
}
