import { Problem } from "../../core/problem.ts";
import type { Job } from "../model/job.ts";
import { jobLocation } from "../model/job-view.ts";

/** What to answer to a request whose `Idempotency-Key` has a job already. */
export type Replay =
  | { readonly kind: "replay" }
  /** Its owner's time is over: the job turns uncertain first. */
  | { readonly kind: "lost" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Decides it (design, Jobs, `Idempotency-Key`); a job that has let go of its key never comes here. */
export function decideReplay(job: Job, fingerprint: string, now: number): Replay {
  if (job.fingerprint !== fingerprint) return { kind: "problem", problem: otherRequest() };
  if (job.status === "uncertain") return { kind: "problem", problem: uncertainJob(job.id) };
  // A lost read is put back into its queue by the scheduler.
  if (job.status === "sending" && !job.safe && (job.leaseUntil ?? 0) <= now) return { kind: "lost" };
  if (job.status === "sending" || job.status === "queued") return { kind: "problem", problem: stillRunning(job, now) };
  return { kind: "replay" };
}

function otherRequest(): Problem {
  return new Problem({
    status: 422,
    name: "idempotency-key-reused",
    title: "Idempotency-Key used for another request",
    detail:
      "This key belongs to a request with another method, path, query, content or tenant. Use a new key for a new request.",
  });
}

function stillRunning(job: Job, now: number): Problem {
  const until = job.status === "queued" ? job.nextAttemptAt : job.leaseUntil;
  return new Problem({
    status: 409,
    name: "idempotency-key-in-use",
    title: "The request is still under way",
    detail: "A request under this key has not ended yet. Ask for its job, or repeat the request later.",
    retryable: true,
    retryAfterSeconds: Math.min(30, Math.max(1, ((until ?? now) - now) / 1000)),
    headers: { "Gateway-Job": job.id, Location: jobLocation(job.id) },
  });
}

/** 504: the call may have been done. What the partner gets for the job itself and for every replay. */
export function uncertainJob(id: string, detail?: string): Problem {
  return new Problem({
    status: 504,
    name: "vendor-outcome-uncertain",
    title: "Whether the vendor did the work is not known",
    detail:
      detail ??
      "The vendor was sent the call and gave no certain answer. Find out with the vendor, then resolve the job: retry, confirm or abandon. The gateway will not send it again by itself.",
    outcome: "uncertain",
    headers: { "Gateway-Job": id, Location: jobLocation(id) },
  });
}
