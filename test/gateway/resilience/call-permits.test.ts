import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dynamoPermitStore } from "../../../shared/aws/dynamodb-permit-store.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { inProgress } from "../../../shared/gateway/model/calls-in-progress.ts";
import type { PermitStore } from "../../../shared/gateway/ports/permit-store.ts";
import { CallPermits, longCallMs } from "../../../shared/gateway/resilience/call-permits.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

/** Containers of one function over one table, and timers that run when the clock has passed them. */
function containers(
  permits: number | undefined,
  store: PermitStore = dynamoPermitStore(new MemoryTable()),
  share?: number,
) {
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
      return new CallPermits({ store, vendor, permits, share, clock, schedule, log: silentLog() });
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
function call(permits: CallPermits, how: "admit" | "count" = "admit", partnerId = "prt_1"): Started {
  const { promise, resolve } = Promise.withResolvers<void>();
  const result = permits[how](partnerId, () => promise).then(
    () => "done" as const,
    (error: unknown) => {
      expect(error).toBeInstanceOf(Problem);
      expect((error as Problem).members).toMatchObject({
        status: 429,
        name: expect.stringMatching(/^(too-many-calls|partner-share-used)$/),
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
    const { start, pass } = containers(1, dynamoPermitStore(table));
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

  test("are given back where the store answers too late what it has done, when they are taken or given back", async () => {
    const table = new MemoryTable();
    const inner = dynamoPermitStore(table);
    for (const late of [1, -1]) {
      let failures = 0;
      const changeCallsInProgress: PermitStore["changeCallsInProgress"] = async (vendor, change) => {
        const changed = await inner.changeCallsInProgress(vendor, change);
        if (change.calls !== late || failures === 3) return changed;
        failures += 1;
        throw new Error("The table took too long.");
      };
      const { start, pass, clock } = containers(4, { ...inner, changeCallsInProgress });
      const calls = [call(start()), call(start()), call(start())];
      await pass(longCallMs);
      for (const { end } of calls) end();
      await Promise.all(calls.map(({ result }) => result));
      const counts = inProgress(await inner.readCallsInProgress("mwi-formulary"), {
        partnerId: "prt_1",
        now: clock.now(),
      });
      expect([failures, counts.own]).toEqual([3, 0]);
    }
  });

  test("are given back by a call that fails", async () => {
    const { start } = containers(2);
    const permits = start();
    const work = () => Promise.reject(new Error("failed"));
    for (let made = 0; made < 5; made += 1) await expect(permits.admit("prt_1", work)).rejects.toThrow("failed");
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

describe("a partner's share of the calls in progress", () => {
  const of = (partnerId: string, share: number, permits?: number) => {
    const { start, pass } = containers(permits, dynamoPermitStore(new MemoryTable()), share);
    return { start, pass, begin: (by = partnerId) => call(start(), "admit", by) };
  };

  test("refuses the partner's next call at once, and no other partner's", async () => {
    const { begin, pass } = of("prt_1", 2);
    const own = [begin(), begin()];
    await pass(longCallMs);
    await expect(begin().result).resolves.toBe("refused");
    const other = begin("prt_2");
    for (const { end } of [...own, other]) end();
    expect(await Promise.all([...own, other].map(({ result }) => result))).toEqual(["done", "done", "done"]);
    const next = begin();
    next.end();
    expect(await next.result).toBe("done");
  });

  test("is what a burst of 300 long calls at once uses of the permits: another partner's calls begin", async () => {
    const { begin, pass } = of("prt_1", 25, 50);
    const burst = Array.from({ length: 300 }, () => begin());
    await pass(longCallMs);
    const late = [begin(), begin()];
    expect(await Promise.all(late.map(({ result }) => result))).toEqual(["refused", "refused"]);
    const others = Array.from({ length: 25 }, () => begin("prt_2"));
    await pass(0);
    const third = begin("prt_3");
    await pass(0);
    for (const { end } of [...burst, ...others, third]) end();
    expect(await Promise.all(others.map(({ result }) => result))).toEqual(others.map(() => "done"));
    expect(await third.result).toBe("refused");
  });

  test("is named in the refusal, and the permits of all in another", async () => {
    const { start, pass, begin } = of("prt_1", 2, 3);
    const open = [begin(), begin(), begin("prt_2")];
    await pass(longCallMs);
    await expect(start().admit("prt_1", async () => {})).rejects.toMatchObject({
      members: { name: "partner-share-used" },
    });
    await expect(start().admit("prt_2", async () => {})).rejects.toMatchObject({ members: { name: "too-many-calls" } });
    for (const { end } of open) end();
  });

  test("counts the partner's calls from the queue, and refuses none of them", async () => {
    const { start, pass, begin } = of("prt_1", 1);
    const queued = [call(start(), "count"), call(start(), "count")];
    await pass(longCallMs);
    await expect(begin().result).resolves.toBe("refused");
    for (const { end } of queued) end();
    expect(await Promise.all(queued.map(({ result }) => result))).toEqual(["done", "done"]);
  });

  test("is shown to the partner once half of it is in use", async () => {
    const { start, pass, begin } = of("prt_1", 4);
    const shown = async (partnerId: string) => {
      const permits = start();
      await permits.refresh();
      return permits.headers(partnerId);
    };
    const open = [begin()];
    await pass(longCallMs);
    expect(await shown("prt_1")).toEqual({});
    open.push(begin());
    await pass(longCallMs);
    expect(await shown("prt_1")).toEqual({
      "RateLimit-Policy": '"mwi-formulary-calls";q=4;qu="concurrent-requests"',
      RateLimit: '"mwi-formulary-calls";r=2',
    });
    expect(await shown("prt_2")).toEqual({});
    for (const { end } of open) end();
  });

  test("is never exceeded once half of it is taken, and never takes another's, whatever begins and ends", async () => {
    const partner = fc.constantFrom("prt_1", "prt_2");
    const step = fc.oneof(
      fc.record({ kind: fc.constant("begin" as const), calls: fc.integer({ min: 1, max: 6 }), partner }),
      fc.record({ kind: fc.constant("end" as const), nth: fc.nat(20), partner }),
      fc.record({ kind: fc.constant("pass" as const), ms: fc.integer({ min: 10, max: 700 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.array(step, { maxLength: 30 }), async (share, steps) => {
        const { start, pass, begin } = of("prt_1", share);
        const open: Record<string, Started[]> = { prt_1: [], prt_2: [] };
        const half = Math.ceil(share / 2);
        for (const [by, calls] of Object.entries(open)) {
          for (let made = 0; made < half; made += 1) calls.push(call(start(), "count", by));
        }
        await pass(longCallMs);
        for (const one of steps) {
          if (one.kind === "pass") await pass(one.ms);
          const calls = one.kind === "pass" ? [] : (open[one.partner] ?? []);
          if (one.kind === "end") calls.splice(half + (one.nth % Math.max(1, calls.length - half)), 1)[0]?.end();
          if (one.kind === "begin") {
            const room = share - calls.length;
            const begun = Array.from({ length: one.calls }, () => begin(one.partner));
            const refused = await refusedOf(begun);
            expect(refused.filter((is) => !is).length).toBeLessThanOrEqual(room);
            if (one.calls === 1 && room > 0) expect(refused).toEqual([false]);
            calls.push(...begun.filter((_, at) => !refused[at]));
          }
          await settled();
        }
        for (const { end } of Object.values(open).flat()) end();
        await Promise.all(
          Object.values(open)
            .flat()
            .map(({ result }) => result),
        );
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
