import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dynamoHealthStore } from "../../../shared/aws/dynamodb-health-store.ts";
import { Problem } from "../../../shared/core/problem.ts";
import type { PermitStore } from "../../../shared/gateway/ports/permit-store.ts";
import { CallPermits, longCallMs } from "../../../shared/gateway/resilience/call-permits.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

/** Containers of one function over one table, and timers that run when the clock has passed them. */
function containers(permits: number, store: PermitStore = dynamoHealthStore(new MemoryTable())) {
  const clock = manualClock();
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const schedule = (run: () => void, ms: number) => {
    const timer = { at: clock.monotonic() + ms, run };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    clock,
    start: () => {
      const vendor = { id: "mwi-formulary", title: "MWI" } as const;
      return new CallPermits({ store, vendor, permits, clock, schedule, log: silentLog() });
    },
    async pass(ms: number): Promise<void> {
      await settled();
      clock.advance(ms);
      for (const timer of [...timers].filter(({ at }) => at <= clock.monotonic())) {
        timers.delete(timer);
        timer.run();
      }
      await settled();
    },
  };
}

/** The store in memory answers within a few microtasks. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

interface Started {
  readonly end: () => void;
  readonly result: Promise<"done" | "refused">;
}

/** Starts a call in a container of its own, which lasts until `end`. */
function call(permits: CallPermits, how: "admit" | "count" = "admit"): Started {
  const { promise, resolve } = Promise.withResolvers<void>();
  const result = permits[how](() => promise).then(
    () => "done" as const,
    (error: unknown) => {
      expect(error).toBeInstanceOf(Problem);
      expect((error as Problem).members).toMatchObject({
        status: 429,
        name: "too-many-calls",
        outcome: "not-sent",
        retryable: true,
        retryAfterSeconds: 2,
      });
      return "refused" as const;
    },
  );
  return { end: resolve, result };
}

describe("permits of calls in progress", () => {
  test("are not taken by a call of less than a second", async () => {
    const table = new MemoryTable();
    const { start, pass } = containers(1, dynamoHealthStore(table));
    for (let made = 0; made < 5; made += 1) {
      const { end, result } = call(start());
      await pass(longCallMs - 1);
      end();
      expect(await result).toBe("done");
    }
    expect(table.items("calls")).toEqual([]);
  });

  test("that are all taken by long calls refuse the next one at once, and admit one after an end", async () => {
    const { start, pass } = containers(2);
    const [first, second] = [call(start()), call(start())];
    await pass(longCallMs);
    expect(await call(start()).result).toBe("refused");
    first.end();
    expect(await first.result).toBe("done");
    const next = call(start());
    await settled();
    next.end();
    second.end();
    expect(await next.result).toBe("done");
  });

  test("of a container that died lapse", async () => {
    const { start, pass } = containers(1);
    call(start());
    await pass(longCallMs);
    expect(await call(start()).result).toBe("refused");
    await pass(40_000);
    const next = call(start());
    next.end();
    expect(await next.result).toBe("done");
  });

  test("count calls from the queue, and never refuse them", async () => {
    const { start, pass } = containers(1);
    const queued = [call(start(), "count"), call(start(), "count")];
    await pass(longCallMs);
    expect(await call(start()).result).toBe("refused");
    for (const { end } of queued) end();
    expect(await Promise.all(queued.map(({ result }) => result))).toEqual(["done", "done"]);
    const next = call(start());
    next.end();
    expect(await next.result).toBe("done");
  });

  test("refuse no call where the store fails", async () => {
    const failing = { readCallsInProgress: fail, changeCallsInProgress: fail };
    const { start, pass } = containers(1, failing);
    const calls = [call(start()), call(start())];
    await pass(longCallMs);
    const third = call(start());
    for (const { end } of [...calls, third]) end();
    expect(await Promise.all([...calls, third].map(({ result }) => result))).toEqual(["done", "done", "done"]);
  });

  test("are given back by a call that fails", async () => {
    const { start } = containers(2);
    const permits = start();
    const work = () => Promise.reject(new Error("failed"));
    for (let made = 0; made < 5; made += 1) await expect(permits.admit(work)).rejects.toThrow("failed");
    const next = call(permits);
    next.end();
    expect(await next.result).toBe("done");
  });

  test("are never exceeded once half of them are taken, whatever begins and ends", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("begin" as const), calls: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ kind: fc.constant("end" as const), nth: fc.nat(20) }),
      fc.record({ kind: fc.constant("pass" as const), ms: fc.integer({ min: 10, max: 700 }) }),
    );
    await fc.assert(
      // No call lasts for longer than its function: fewer than 30 seconds pass.
      fc.asyncProperty(fc.integer({ min: 2, max: 8 }), fc.array(step, { maxLength: 40 }), async (limit, steps) => {
        const { start, pass } = containers(limit);
        const open: Started[] = [];
        // Half of the permits, taken one after another.
        for (let made = 0; made < Math.ceil(limit / 2); made += 1) open.push(call(start(), "count"));
        await pass(longCallMs);
        const half = open.length;
        for (const one of steps) {
          if (one.kind === "pass") await pass(one.ms);
          if (one.kind === "end") open.splice(half + (one.nth % Math.max(1, open.length - half)), 1)[0]?.end();
          if (one.kind === "begin") {
            const begun = Array.from({ length: one.calls }, () => call(start()));
            const refused = await refusedOf(begun);
            open.push(...begun.filter((_, at) => !refused[at]));
          }
          await settled();
          expect(open.length).toBeLessThanOrEqual(limit);
        }
        for (const { end } of open) end();
        await Promise.all(open.map(({ result }) => result));
      }),
    );
  });
});

/** Which of the calls have been refused by now; the others are in progress. */
async function refusedOf(calls: readonly Started[]): Promise<readonly boolean[]> {
  await settled();
  const pending = "pending" as const;
  const states = await Promise.all(calls.map(({ result }) => Promise.race([result, Promise.resolve(pending)])));
  return states.map((state) => state === "refused");
}

function fail(): Promise<never> {
  return Promise.reject(new Error("The table is unavailable."));
}
