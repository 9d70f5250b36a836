import { type Finding, unknown } from "../../vendors/reconciliation.ts";
import { createEnqueueLook, lookGroup } from "../jobs/enqueue-look.ts";
import { requestOf } from "../jobs/peers-of.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { StoredJob } from "../model/job.ts";
import { lookDueAt } from "../model/job-times.ts";
import { maxDelaySeconds } from "../ports/queue.ts";
import { createAssessLook } from "./assess-look.ts";
import type { LookDependencies } from "./look-dependencies.ts";
import { createReadVendor } from "./read-vendor.ts";
import { createRecordFinding } from "./record-finding.ts";
import { createRecordFound } from "./record-found.ts";

/** Between two looks at a connection. */
const apartMs = 1_000;

/** How long a look waits in its function for its turn; a longer wait is the queue's. */
const maxTurnMs = 1_000;

/** A look that cannot be made is tried again after this at least. */
const heldMs = 30_000;

/** A vendor that cannot be asked for so long is not asked any more. */
const givenUpMs = 3 * 24 * 3_600_000;

/**
 * Makes one look at the vendor for an uncertain job, and records what it has found. A message for a look that was made
 * before, or of a job that has ended, is dropped. A crash repeats a look at most.
 *
 * The function throws the store's error, to get the message again.
 */
export function createMakeLook(deps: LookDependencies) {
  const { vendor, jobs, looks, log } = deps;
  const readVendor = createReadVendor(deps);
  const assessLook = createAssessLook(deps);
  const recordFound = createRecordFound(deps);
  const recordFinding = createRecordFinding(deps);
  const awaitTurn = createAwaitTurn(deps);
  const postpone = createPostpone(deps);
  return async (message: JobMessage & { readonly look: number }): Promise<void> => {
    const { jobId, attempt, look } = message;
    const job = await jobs.findJob(jobId);
    if (job === undefined || job.status !== "uncertain" || job.claims !== attempt || (job.looks ?? 0) + 1 !== look) {
      return log.info("job.look-dropped", { job: jobId, look });
    }
    const reconciliation = looks.modeOf(vendor.id) === "off" ? undefined : vendor.reconcile?.[job.operation];
    const conclude = (finding: Finding, operations: Parameters<typeof recordFinding>[0]["operations"] = []) =>
      recordFinding({ job, reconciliation, finding, operations });
    if (reconciliation === undefined) return await conclude(unknown("no-read"));
    const request = requestOf(job);
    if (request === undefined) return await conclude(unknown("no-request"));
    if (!(await awaitTurn(job, message))) return;
    const at = { job, request, reconciliation, look };
    const reading = await readVendor(at);
    if (reading.kind === "held") return await postpone(job, reading.seconds);
    if (reading.kind === "unanswered") return await conclude(unknown("not-answered"), [reading.operation]);
    const finding = await assessLook(at, reading);
    await recordFound(at, reading, finding);
    await conclude(finding, reading.operations);
  };
}

/** Reserves the look's turn at its connection, once; the function returns whether it has come. */
function createAwaitTurn({ pace, queue, clock, waits, sleep }: LookDependencies) {
  return async ({ vendor, connection }: StoredJob, message: JobMessage): Promise<boolean> => {
    if (message.turn) return true;
    const turn = await pace.reserveTurn({ vendor, connection }, clock.now(), Math.ceil(apartMs / waits.scale));
    const waitMs = turn - clock.now();
    if (waitMs > maxTurnMs) {
      const delaySeconds = Math.min(Math.ceil(waitMs / 1_000), maxDelaySeconds);
      await queue.send({ ...message, turn: true }, delaySeconds, lookGroup);
      return false;
    }
    if (waitMs > 0) await sleep(waitMs);
    return true;
  };
}

/** Makes the look later, without counting it: the connection is held, or its permits are the partners'. */
function createPostpone(deps: LookDependencies) {
  const { jobs, clock, waits, random } = deps;
  const enqueueLook = createEnqueueLook({ ...deps, queueOf: () => deps.queue });
  const recordFinding = createRecordFinding(deps);
  return async (job: StoredJob, seconds: number): Promise<void> => {
    const now = clock.now();
    if (now > (job.sent?.to ?? job.updatedAt) + givenUpMs / waits.scale) {
      return await recordFinding({ job, reconciliation: undefined, finding: unknown("not-answered"), operations: [] });
    }
    // Spread, so that the looks of an outage do not all come back at one time.
    const waitMs = Math.max(seconds * 1_000, heldMs / waits.scale) * (1 + random());
    const nextLookAt = Math.ceil(now + waitMs);
    if (await jobs.postponeLook(job, nextLookAt, lookDueAt(nextLookAt, now, waits))) {
      await enqueueLook({ ...job, nextLookAt });
    }
  };
}
