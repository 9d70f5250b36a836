import type { CatchUpMessage } from "../messages/catch-up-messages.ts";
import { type CatchUp, type CatchUpWaits, maxCatchUpPages } from "../model/catch-up.ts";
import type { CatchUpStore } from "../ports/catch-up-store.ts";
import type { Queue } from "../ports/queue.ts";
import { createEnqueuePage } from "./enqueue-page.ts";
import { createLookAtCase, type LookAtCaseDependencies, type LookResult } from "./look-at-case.ts";

export interface ContinueCatchUpDependencies extends LookAtCaseDependencies {
  readonly catchUps: Pick<CatchUpStore, "findCatchUp" | "advanceCatchUp">;
  readonly connectionNames: readonly string[];
  /** The vendor's queue. */
  readonly queue: Queue<CatchUpMessage>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly catchUpWaits: CatchUpWaits;
}

/**
 * Makes the next read of a catch-up, and enqueues the one after it. Each read is recorded before it is made, so that no two
 * messages make it, and the pace holds; one that a crash has interrupted is not repeated until the scheduler resumes.
 */
export function createContinueCatchUp(deps: ContinueCatchUpDependencies) {
  const { vendor, catchUps, connectionNames, queue, clock, sleep, catchUpWaits: waits, log } = deps;
  const enqueuePage = createEnqueuePage(log);
  const lookAtCase = vendor.catchUp && createLookAtCase(deps, vendor.catchUp);

  const end = async (seen: CatchUp, status: "done" | "stopped", more: boolean): Promise<void> => {
    const ended = { ...seen, status, more: seen.more || more, page: seen.page + 1, updatedAt: clock.now() } as const;
    await catchUps.advanceCatchUp(seen, ended, clock.now());
    const { id: catchUp, read, recovered, unclear } = ended;
    log.info("catch-up.ended", { catchUp, status, read, recovered, unclear, more: ended.more });
  };

  return async ({ catchUp: id, connection, page, cases, ...counts }: CatchUpMessage): Promise<void> => {
    const stored = connectionNames.includes(connection)
      ? await catchUps.findCatchUp({ vendor: vendor.id, connection })
      : undefined;
    if (stored?.id !== id || stored.status !== "running" || stored.page !== page || lookAtCase === undefined) {
      return log.info("catch-up.dropped", { catchUp: id, page });
    }
    const { read, recovered, unclear } = counts;
    const seen = { ...stored, read, recovered, unclear };
    const [key, ...others] = cases;
    if (key === undefined) return await end(seen, "done", false);
    if (page >= maxCatchUpPages) return await end(seen, "stopped", true);
    const waitMs = Math.min(seen.paceAt - clock.now(), waits.pace);
    if (waitMs > 0) await sleep(waitMs);
    const now = clock.now();
    const claimed = {
      ...seen,
      page: page + 1,
      read: seen.read + 1,
      paceAt: Math.ceil(now + waits.pace),
      updatedAt: now,
    };
    if (!(await catchUps.advanceCatchUp(seen, claimed, now + waits.checkAfter))) return;
    const result = await lookAtCase(key, claimed);
    if (result === "blocked") return await end({ ...claimed, read }, "stopped", true);
    const counted = withResult(claimed, result);
    const left = result === "no-permit" ? cases : others;
    await enqueuePage(queue, counted, left, Math.floor(Math.max(0, counted.paceAt - clock.now()) / 1000));
  };
}

function withResult(claimed: CatchUp, result: LookResult): CatchUp {
  const { read, recovered, unclear } = claimed;
  if (result === "recovered") return { ...claimed, recovered: recovered + 1 };
  if (result === "gone" || result === "no-permit") return { ...claimed, read: read - 1 };
  return result === "known" ? claimed : { ...claimed, unclear: unclear + 1 };
}
