import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { CaseCatchUp } from "../../vendors/case-catch-up.ts";
import type { CatchUpMessage } from "../messages/catch-up-messages.ts";
import { type CatchUp, maxReads } from "../model/catch-up.ts";
import type { CatchUpStore } from "../ports/catch-up-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { ShapeStore } from "../ports/shape-store.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";
import { createEnqueuePage } from "./enqueue-page.ts";
import { newCatchUp } from "./new-catch-up.ts";
import { createSelectCases, type SelectCasesDependencies } from "./select-cases.ts";

export interface HandleDueCatchUpDependencies extends SelectCasesDependencies {
  readonly catchUps: Pick<CatchUpStore, "claimDueCatchUp" | "advanceCatchUp">;
  readonly shapes: Pick<ShapeStore, "findBaseline">;
  readonly catchUpOf: (vendor: string) => CaseCatchUp | undefined;
  /** How many minutes there are between the beginnings of two catch-ups of a connection; 0 for none but those asked for. */
  readonly minutesOf: (of: ConnectionName) => number;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<CatchUpMessage>>;
  readonly clock: Clock;
  readonly log: Log;
}

const minute = 60_000;

/** Until a connection is looked at again whose catch-ups are off. */
const offMs = 60 * minute;

/**
 * Begins the catch-up of a connection when its time has come, or when it was asked for, and resumes one that has come to no
 * end. None begins before live traffic has shown the shape of the answer that it would read.
 */
export function createHandleDueCatchUp(deps: HandleDueCatchUpDependencies): DueHandler {
  const { catchUps, shapes, catchUpOf, minutesOf, queues, clock, waits, log } = deps;
  const selectCases = createSelectCases(deps);
  const enqueuePage = createEnqueuePage(log);

  const proceed = async (seen: CatchUp, next: CatchUp, { final }: CaseCatchUp): Promise<void> => {
    const of = `${next.vendor}/${next.connection}`;
    const limit = maxReads - next.read;
    const selected = await selectCases({ of, final, until: next.startedAt - 1, all: next.since !== undefined, limit });
    const isDone = selected.keys.length === 0;
    const step = { ...next, status: isDone ? "done" : "running", more: selected.more, updatedAt: clock.now() } as const;
    const advanced = await catchUps.advanceCatchUp(seen, step, clock.now() + (isDone ? 0 : waits.checkAfter));
    log.info("catch-up.begun", { catchUp: step.id, cases: selected.keys.length, more: selected.more, advanced });
    if (advanced && !isDone) await enqueuePage(queues.get(next.vendor), step, selected.keys);
  };

  return async (due) => {
    const now = clock.now();
    const claimed = now + waits.checkAfter;
    const seen = await catchUps.claimDueCatchUp(due, claimed);
    if (seen === undefined) return "skipped";
    const { vendor, connection, status } = seen;
    const catchUp = catchUpOf(vendor);
    if (catchUp === undefined) return "routine";
    if (status === "running") {
      await proceed(seen, { ...seen, page: seen.page + 1 }, catchUp);
      return "routine";
    }
    const minutes = minutesOf({ vendor, connection });
    const nextAt = seen.startedAt + (minutes * minute) / waits.scale;
    if (status !== "waiting" && (minutes === 0 || nextAt > now)) {
      const until = minutes === 0 ? now + offMs / waits.scale : nextAt;
      await catchUps.claimDueCatchUp({ id: due.id, dueAt: claimed }, Math.ceil(until));
      return "routine";
    }
    const isSeen = (await shapes.findBaseline({ vendor, connection, operation: catchUp.operation })) !== undefined;
    // It is looked at again when its claim ends.
    if (!isSeen) return "routine";
    const next = status === "waiting" ? seen : newCatchUp({ vendor, connection }, now);
    await proceed(seen, { ...next, startedAt: now, paceAt: now }, catchUp);
    return "routine";
  };
}
