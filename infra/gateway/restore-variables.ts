import type { Stage } from "../stages.ts";

/** The functions of `functions/` that work on the tables. The authorizer only reads, and intake fills a queue. */
const held: ReadonlySet<string> = new Set([
  "proxy",
  "partner-api",
  "process-events",
  "deliver-event",
  "deliver-to-queue",
  "run-due-work",
]);

/**
 * The variable by which a function on restored state holds its work until the restore is finished; none on state that was
 * never restored (`shared/gateway/restore/hold-until-restored.ts`).
 */
export function restoreVariables(name: string, { restoredFrom }: Pick<Stage, "restoredFrom">): Record<string, string> {
  return restoredFrom === undefined || !held.has(name) ? {} : { RESTORED_FROM: restoredFrom };
}
