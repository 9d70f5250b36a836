import type { JobEnd, JobOwner } from "../ports/job-ledger.ts";
import { noticeDueAt } from "./announce.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/** Pauses between tries to write down how a call ended. */
const settlePausesMs = [500, 2_000];

/** The call was made and nobody else knows how it ended: an end that cannot be written makes the job uncertain. */
export async function settleSurely(
  deps: JobDependencies,
  id: string,
  owner: JobOwner,
  end: JobEnd,
  told: boolean,
): Promise<boolean> {
  for (const pause of settlePausesMs) {
    try {
      return await deps.jobs.settleJob(id, owner, end, deps.clock.now(), noticeDueAt(deps, told));
    } catch {
      deps.log.warn("job.not-settled", { job: id, status: end.status });
      await deps.sleep(pause);
    }
  }
  return await deps.jobs.settleJob(id, owner, end, deps.clock.now(), noticeDueAt(deps, told));
}
