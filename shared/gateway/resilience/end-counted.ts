import type { Job } from "../model/job.ts";
import { oneUse } from "../model/partner-use.ts";
import type { RecordedUse } from "./recorded-use.ts";

/** A job, by what decides whether and how it is counted. */
export type CountableJob = Pick<Job, "vendor" | "partnerId" | "deadline" | "notify" | "status">;

/**
 * Whether a job is in its partner's count of queued jobs: from its queueing to its end or until it is uncertain. A call in its
 * caller's request is not counted (`notify` is set once a job is queued).
 */
export function isCounted({ notify, status }: Pick<Job, "notify" | "status">): boolean {
  return notify && (status === "queued" || status === "sending");
}

/**
 * Ends a job, or makes it uncertain, and takes its count back: before that, so that a crash in between leaves a job that ends
 * later, with a count that is one too low for its last hour, and never a count that refuses jobs until a deadline. Where it
 * does not end, because something else has ended it, the count is as before. Where that is not known, it stays one too low.
 *
 * @param job as it was read
 * @param end the conditional write; returns whether it ended the job
 */
export async function endCounted(
  use: Pick<RecordedUse, "change" | "takeBack">,
  job: CountableJob,
  end: () => Promise<boolean>,
): Promise<boolean> {
  if (!isCounted(job)) return await end();
  await use.takeBack(job, { added: [oneUse("job", job.deadline, -1)] });
  const ended = await end();
  if (!ended) await use.change(job, { added: [oneUse("job", job.deadline, 1)] });
  return ended;
}
