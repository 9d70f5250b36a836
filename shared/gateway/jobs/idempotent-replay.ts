import type { Problem } from "../../core/problem.ts";
import type { WholeResponse } from "../../http/messages.ts";
import { isIntentWarning } from "../intents/possible-duplicate.ts";
import type { Job } from "../model/job.ts";
import { answerWithWarnings, finalAnswer } from "./job-answer.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { idempotencyKeyReused, jobInProgress, uncertainJob } from "./job-problems.ts";
import { createMarkUncertain, type MarkUncertainDependencies } from "./mark-uncertain.ts";

/** What to answer to a request whose `Idempotency-Key` has a job already. */
export type Replay =
  | { readonly kind: "replay" }
  /** The lease of an unsafe call has expired: the job is marked uncertain first. */
  | { readonly kind: "lease-expired" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Decides about an idempotent replay (`docs/architecture.md`, Jobs). The job has not released its key. */
export function decideReplay(job: Job, fingerprint: string, now: number): Replay {
  if (job.fingerprint !== fingerprint) return { kind: "problem", problem: idempotencyKeyReused() };
  if (job.status === "uncertain") return { kind: "problem", problem: uncertainJob(job.id) };
  // The scheduler queues a read with an expired lease again.
  if (job.status === "sending" && !job.safe && (job.leaseExpiresAt ?? 0) <= now) return { kind: "lease-expired" };
  if (job.status === "sending" || job.status === "queued") return { kind: "problem", problem: jobInProgress(job, now) };
  return { kind: "replay" };
}

export type ReplayDependencies = Omit<MarkUncertainDependencies, "jobs" | "queueOf"> &
  Pick<JobDependencies, "jobs" | "queue">;

/** A request, by its fingerprint, and the job of its key. */
export interface ReplayInput {
  readonly existing: Job;
  readonly fingerprint: string;
}

/**
 * Answers a request whose key has a job already.
 *
 * The function throws Problem 422 for another request, 409 for a job that has not ended, 504 for an uncertain one, and
 * as `finalAnswer`.
 */
export function createReplay(deps: ReplayDependencies) {
  const { jobs, clock } = deps;
  const markUncertain = createMarkUncertain({ ...deps, queueOf: () => deps.queue });
  return async ({ existing, fingerprint }: ReplayInput): Promise<WholeResponse> => {
    const replay = decideReplay(existing, fingerprint, clock.now());
    if (replay.kind === "problem") throw replay.problem;
    if (replay.kind === "lease-expired") {
      await markUncertain(existing);
      throw uncertainJob(existing.id);
    }
    const job = await jobs.findJob(existing.id);
    if (job === undefined) throw uncertainJob(existing.id);
    const answer = answerWithWarnings(finalAnswer(job), (job.request.warnings ?? []).filter(isIntentWarning));
    return { ...answer, headers: { ...answer.headers, "Idempotency-Replayed": "true" } };
  };
}
