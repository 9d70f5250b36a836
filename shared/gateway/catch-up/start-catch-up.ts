import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { CaseCatchUp } from "../../vendors/case-catch-up.ts";
import type { CatchUp } from "../model/catch-up.ts";
import type { CatchUpStore } from "../ports/catch-up-store.ts";
import type { ShapeStore } from "../ports/shape-store.ts";
import { newCatchUp } from "./new-catch-up.ts";

export interface StartCatchUpDependencies {
  readonly catchUps: Pick<CatchUpStore, "startCatchUp">;
  readonly shapes: Pick<ShapeStore, "findBaseline">;
  readonly clock: Clock;
  /** Absent in the operator's tool, whose changes have receipts. */
  readonly log?: Log;
}

/** A catch-up that someone asks for. */
export interface AskedCatchUp {
  readonly vendor: string;
  readonly connection: string;
  readonly catchUp: CaseCatchUp;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Absent where an operator asks. */
  readonly partnerId?: string;
}

export type StartedCatchUp =
  | { readonly result: "started" | "running"; readonly catchUp: CatchUp }
  /** Live traffic has not shown the answer that would be read. */
  | { readonly result: "not-seen" };

/** Puts a catch-up that the scheduler begins within a minute, unless one of that connection is waiting or running. */
export function createStartCatchUp({ catchUps, shapes, clock, log }: StartCatchUpDependencies) {
  return async ({ vendor, connection, catchUp, ...asked }: AskedCatchUp): Promise<StartedCatchUp> => {
    const { operation } = catchUp;
    if ((await shapes.findBaseline({ vendor, connection, operation })) === undefined) return { result: "not-seen" };
    const now = clock.now();
    const wanted = newCatchUp({ vendor, connection }, now, asked);
    const stored = await catchUps.startCatchUp(wanted, now);
    const isStarted = stored.id === wanted.id;
    if (isStarted) log?.info("catch-up.asked", { catchUp: stored.id, partner: asked.partnerId ?? null });
    return { result: isStarted ? "started" : "running", catchUp: stored };
  };
}
