import type { Clock } from "../../core/clock.ts";
import type { Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { type Block, holdProblem, type ProbeFirst, probeTaken, waitsHere } from "../resilience/block.ts";
import type { Admission, ConnectionGuard } from "../resilience/connection-guard.ts";
import { outOfTime } from "./call-problems.ts";
import type { Call } from "./read-call.ts";

export interface PassDependencies {
  readonly vendor: VendorDescriptor;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
  /** Absent where nothing is held back. */
  readonly guard?: ConnectionGuard;
}

/** One try of a call on its way past the guard. */
export interface Passing {
  readonly attempt: number;
  /** After this the try could not be answered in its caller's time, by the monotonic clock. */
  readonly deadline: number;
  /** What the call is answered when a further try is held back: the problem of the try before it. */
  readonly problemBefore?: (retryAfterSeconds: number) => Problem;
  /** Asks the vendor something harmless, so that the breaker learns whether it is back. */
  readonly ask: () => Promise<void>;
}

/**
 * Looks whether the try would be let through, before anything is done for it: a call that is held back needs no login.
 *
 * @throws Problem for a call that is answered at once
 */
export async function checkAdmission(deps: PassDependencies, call: Call, passing: Passing): Promise<void> {
  await pass(deps, call, passing, async () => deps.guard?.look(call));
}

/**
 * Has the try let through, right before its first byte.
 *
 * @throws Problem for a call that is answered at once
 */
export async function acquireAdmission(
  deps: PassDependencies,
  call: Call,
  passing: Passing,
): Promise<Admission | undefined> {
  return await pass(deps, call, passing, async () => deps.guard?.admit(call));
}

async function pass(
  deps: PassDependencies,
  call: Call,
  passing: Passing,
  question: () => Promise<Admission | Block | ProbeFirst | undefined>,
): Promise<Admission | undefined> {
  const { attempt, deadline, problemBefore } = passing;
  for (let asked = false; ; ) {
    if (deps.clock.monotonic() > deadline) throw problemBefore?.(1) ?? outOfTime(deps.vendor.title);
    const said = await question();
    if (said === undefined || said.kind === "admitted") return said;
    if (said.kind === "probe-first" && !asked) {
      asked = true;
      await passing.ask();
      continue;
    }
    const hold = said.kind === "probe-first" ? probeTaken : said;
    const leftMs = deadline - deps.clock.monotonic();
    if (!waitsHere(hold, { attempt, maxWaitMs: call.maxWaitMs, leftMs })) {
      throw problemBefore?.(hold.waitMs / 1000) ?? holdProblem(hold, deps.vendor.title);
    }
    await deps.sleep(hold.waitMs);
  }
}
