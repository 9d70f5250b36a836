import type { Job } from "../ports/job-ledger.ts";
import type { SettleDependencies } from "./job-dependencies.ts";

/** When the sweeper looks whether a notice was sent, for jobs whose partner is told. */
export function noticeDueAt(deps: Pick<SettleDependencies, "clock" | "waits">, announced: boolean): number | undefined {
  return announced ? deps.clock.now() + deps.waits.sweepAfter : undefined;
}

/** Asks for the notice. What a failure leaves undone the sweeper does: the job says that a notice is due. */
export async function announce(deps: SettleDependencies, jobId: string): Promise<void> {
  try {
    await deps.notices.send({ v: 1, kind: "notice", jobId });
  } catch {
    deps.log.warn("job.notice-not-enqueued", { job: jobId });
  }
}

/** An alarm counts these lines: each is a call of which nobody knows whether it was done. */
export async function announceUncertain(
  deps: SettleDependencies,
  job: Pick<Job, "id" | "vendor" | "connection" | "operation">,
): Promise<void> {
  const { id, vendor, connection, operation } = job;
  deps.log.error("job.uncertain", { job: id, vendor, connection, operation });
  await announce(deps, id);
}
