import type { Finding, Proof, Reconciliation } from "../../vendors/reconciliation.ts";
import type { Operation } from "../../vendors/types.ts";
import { createEnqueueLook } from "../jobs/enqueue-look.ts";
import { recordedReceipts } from "../jobs/job-receipts.ts";
import { createEnqueueEvidenceNotification, createEnqueueJobNotification, logUncertain } from "../jobs/outbox.ts";
import { requestOf } from "../jobs/peers-of.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Job, StoredJob } from "../model/job.ts";
import { lookDueAt, nextLookAfter, notDoneAfterMs, notDoneApartMs } from "../model/job-times.ts";
import { createReceipt } from "../model/receipt.ts";
import type { LookResult } from "../ports/job-store.ts";
import { createReleaseUpload } from "../uploads/release-upload.ts";
import { createIsShapeKnown } from "./is-shape-known.ts";
import { spanOf } from "./list-peers.ts";
import type { LookDependencies } from "./look-dependencies.ts";

/** What a look has come to. */
export interface Look {
  readonly job: StoredJob;
  /** `undefined` where no further look is made. */
  readonly reconciliation: Reconciliation | undefined;
  readonly finding: Finding;
  /** That were read. */
  readonly operations: readonly Operation[];
}

/**
 * Records what a look has found, and what follows: the job is settled, or its partner is notified of the evidence, or the
 * vendor is asked again. The receipt of a finding is in its queue before the job's record changes. A job that has changed
 * meanwhile, by its partner or by a late answer, stays as it is.
 */
export function createRecordFinding(deps: LookDependencies) {
  const { jobs, receipts, clock, log } = deps;
  const decide = createDecide(deps);
  const follow = createFollow(deps);
  return async (look: Look): Promise<void> => {
    const { job } = look;
    const result = await decide(look, clock.now());
    const { evidence, settledAt } = result;
    const settled: Job = { ...job, status: "succeeded", evidence, updatedAt: settledAt ?? job.updatedAt };
    const isNews = result.evidenceDue || settledAt !== undefined;
    if (isNews) {
      const ends = settledAt === undefined ? [] : recordedReceipts(settled);
      await receipts.send([receiptOf(job, evidence), ...ends]);
    }
    const recorded = await jobs.recordLook(job, result);
    const { finding, reason = "", proof } = evidence;
    const names = { vendor: job.vendor, connection: job.connection, operation: job.operation };
    const number = (job.looks ?? 0) + 1;
    log.info("job.look-made", { job: job.id, ...names, look: number, finding, reason, proof: proof ?? "", recorded });
    if (recorded) await follow(job, result);
  };
}

/** Two looks have to find that the work was not done: the vendor may do it late. */
function confirmed({ job, finding }: Look, now: number, scale: number): Finding & { readonly since?: number } {
  if (finding.finding !== "not-done") return finding;
  const since = job.notDoneSince ?? now;
  const isLate = now >= spanOf(job).to + notDoneAfterMs / scale;
  return isLate && now - since >= notDoneApartMs / scale
    ? { ...finding, since }
    : { finding: "unknown", reason: "absent", since };
}

function createDecide(deps: LookDependencies) {
  const { vendor, looks, waits } = deps;
  const isShapeKnown = createIsShapeKnown(deps);
  return async (look: Look, now: number): Promise<LookResult> => {
    const { job, reconciliation, operations } = look;
    const found = confirmed(look, now, waits.scale);
    const evidence: Evidence = {
      finding: found.finding,
      proof: proofOf(look) ?? job.evidence?.proof ?? null,
      operation: operations.at(-1)?.id ?? job.evidence?.operation ?? null,
      at: now,
      ...(found.finding === "unknown" && { reason: found.reason }),
    };
    const isDone = found.finding === "done";
    const settles = isDone && looks.modeOf(vendor.id) === "settle";
    const settledAt = settles && (await isShapeKnown(job.connection, operations)) ? now : undefined;
    // An answer whose shape is not known yet settles nothing; later answers may have shown it.
    const isOver = reconciliation === undefined || found.finding === "not-done" || (isDone && !settles);
    const nextLookAt = isOver || settledAt !== undefined ? undefined : nextLookAfter(now, spanOf(job).to, waits.scale);
    const isNews = evidence.finding !== job.evidence?.finding && evidence.finding !== "unknown";
    const evidenceDue = settledAt === undefined && (isNews || nextLookAt === undefined);
    const dueAt =
      evidenceDue || settledAt !== undefined || nextLookAt === undefined
        ? now + waits.checkAfter
        : lookDueAt(nextLookAt, now, waits);
    return { evidence, notDoneSince: found.since, nextLookAt, evidenceDue, settledAt, dueAt };
  };
}

function proofOf({ job, reconciliation }: Look): Proof | undefined {
  const request = requestOf(job);
  const own = request === undefined ? undefined : reconciliation?.proofOf?.(request);
  return own ?? reconciliation?.proof;
}

/** Sends what follows a recorded look; what a crash loses here is due in the record. */
function createFollow(deps: LookDependencies) {
  const { log } = deps;
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  const enqueueEvidenceNotification = createEnqueueEvidenceNotification(deps);
  const enqueueLook = createEnqueueLook({ ...deps, queueOf: () => deps.queue });
  const releaseUpload = createReleaseUpload(deps);
  return async (job: StoredJob, { nextLookAt, evidenceDue, settledAt }: LookResult): Promise<void> => {
    const looks = (job.looks ?? 0) + 1;
    if (settledAt !== undefined) {
      await releaseUpload({ body: job.request.body, user: job.id, end: "answered" });
      return await enqueueJobNotification(job.id);
    }
    if (nextLookAt === undefined) logUncertain(log, job);
    if (evidenceDue) await enqueueEvidenceNotification({ ...job, looks });
    if (nextLookAt !== undefined) await enqueueLook({ ...job, looks, nextLookAt });
  };
}

function receiptOf(job: StoredJob, { finding, proof, reason, operation, at }: Evidence) {
  return createReceipt({
    kind: "resolve",
    of: [job.id, job.createdAt, job.claims, "evidence", (job.looks ?? 0) + 1],
    at,
    job: job.id,
    partner: job.partnerId,
    vendor: job.vendor,
    connection: job.connection,
    operation: job.operation,
    outcome: finding,
    evidence: [proof ?? "none", operation ?? "none"].join(" by "),
    ...(reason !== undefined && { reason }),
  });
}
