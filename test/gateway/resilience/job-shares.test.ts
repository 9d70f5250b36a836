import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dynamoUseStore } from "../../../shared/aws/dynamodb-use-store.ts";
import type { UseStore } from "../../../shared/gateway/ports/use-store.ts";
import { type CountedAttempt, JobShares, waitForRoom } from "../../../shared/gateway/resilience/job-shares.ts";
import { RecordedUse } from "../../../shared/gateway/resilience/recorded-use.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const vendor = { id: "syncvet", title: "SyncVet" } as const;

/** Begins an attempt. @returns `undefined` where there is no room */
async function begin(shares: JobShares, partnerId: string): Promise<CountedAttempt | undefined> {
  const begun = await shares.beginAttempt(partnerId);
  return "withinSeconds" in begun ? undefined : begun;
}

/** Containers of one function over one table. */
function containers(shares: { attempts?: number; queuedJobs?: number }, store?: UseStore) {
  const clock = manualClock();
  const uses = store ?? dynamoUseStore(new MemoryTable());
  const { attempts, queuedJobs } = shares;
  return {
    clock,
    start() {
      const use = new RecordedUse({ store: uses, clock, log: silentLog() });
      return new JobShares({ use, vendor, attempts, queuedJobs, clock, log: silentLog() });
    },
    job: (partnerId = "prt_1") => ({ partnerId, deadline: clock.now() + 24 * 3_600_000 }),
  };
}

describe("a partner's share of the workers", () => {
  test("lets as many attempts begin as it has, of all containers, and one more after an end", async () => {
    const { start } = containers({ attempts: 2 });
    const [first, second] = [await begin(start(), "prt_1"), await begin(start(), "prt_1")];
    expect([first, second]).toEqual([expect.anything(), expect.anything()]);
    expect(await begin(start(), "prt_1")).toBeUndefined();
    expect(await begin(start(), "prt_2")).toBeDefined();
    if (first !== undefined) await start().endAttempt(first, undefined);
    expect(await begin(start(), "prt_1")).toBeDefined();
  });

  test("is exact where attempts begin at one time", async () => {
    const { start } = containers({ attempts: 3 });
    const begun = await Promise.all(Array.from({ length: 20 }, () => begin(start(), "prt_1")));
    expect(begun.filter((one) => one !== undefined)).toHaveLength(3);
  });

  test("is not used by an attempt whose function died for longer than it lives", async () => {
    const { start, clock } = containers({ attempts: 1 });
    await begin(start(), "prt_1");
    expect(await begin(start(), "prt_1")).toBeUndefined();
    clock.advance(36_000);
    expect(await begin(start(), "prt_1")).toBeDefined();
  });

  test("refuses nothing where the store fails", async () => {
    const fail = () => Promise.reject(new Error("The table is unavailable."));
    const { start, job } = containers({ attempts: 1, queuedJobs: 1 }, { readUse: fail, changeUse: fail });
    const shares = start();
    await shares.countQueued(job());
    expect(await shares.isQueueFull("prt_1")).toBe(false);
    const begun = await begin(shares, "prt_1");
    expect(begun).toBeDefined();
    expect(await begin(shares, "prt_1")).toBeDefined();
    if (begun !== undefined) await shares.endAttempt(begun, job());
  });

  test("is free again where the store answers too late what it has done", async () => {
    const inner = dynamoUseStore(new MemoryTable());
    for (const late of [1, -1]) {
      const changeUse: UseStore["changeUse"] = async (of, change) => {
        const changed = await inner.changeUse(of, change);
        if (change.added[0]?.count === late) throw new Error("The table took too long.");
        return changed;
      };
      const { start } = containers({ attempts: 1 }, { ...inner, changeUse });
      const begun = await begin(start(), "prt_1");
      if (begun !== undefined) await start().endAttempt(begun, undefined);
      const next = await begin(start(), "prt_1");
      expect([begun, next]).toEqual([expect.anything(), expect.anything()]);
      if (next !== undefined) await start().endAttempt(next, undefined);
    }
  });

  test("is never exceeded, and free again after all ends, whatever begins, ends and dies", async () => {
    const partner = fc.constantFrom("prt_1", "prt_2");
    const step = fc.oneof(
      fc.record({ kind: fc.constant("begin" as const), partner, at: fc.nat(3) }),
      fc.record({ kind: fc.constantFrom("end" as const, "die" as const), nth: fc.nat(20) }),
      fc.record({ kind: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 3_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 40 }), async (attempts, steps) => {
        const { start, clock } = containers({ attempts });
        const instances = Array.from({ length: 4 }, start);
        let open: { readonly attempt: CountedAttempt; readonly at: number }[] = [];
        for (const one of steps) {
          if (one.kind === "pass") clock.advance(one.ms);
          // No attempt lasts for longer than its function.
          open = open.filter(({ at }) => clock.now() - at < 30_000);
          const [taken] =
            one.kind === "end" || one.kind === "die" ? open.splice(one.nth % Math.max(1, open.length), 1) : [];
          if (one.kind === "end" && taken !== undefined) await start().endAttempt(taken.attempt, undefined);
          if (one.kind === "begin") {
            const attempt = await begin(instances[one.at] ?? start(), one.partner);
            if (attempt !== undefined) open.push({ attempt, at: clock.now() });
          }
          for (const id of ["prt_1", "prt_2"]) {
            expect(open.filter(({ attempt }) => attempt.partnerId === id).length).toBeLessThanOrEqual(attempts);
          }
        }
        for (const { attempt } of open) await start().endAttempt(attempt, undefined);
        clock.advance(36_000);
        for (let made = 0; made < attempts; made += 1) expect(await begin(start(), "prt_1")).toBeDefined();
      }),
    );
  });
});

describe("the time in which jobs without room are looked at again", () => {
  test.each([
    ["is as long as they take, before any has ended", { jobs: 120, attempts: 10 }, 12],
    ["is as long as they take by the last attempt", { jobs: 120, attempts: 10, attemptMs: 6_000 }, 72],
    ["is short for short attempts", { jobs: 400, attempts: 10, attemptMs: 50 }, 2],
    ["has a limit", { jobs: 1_000, attempts: 1, attemptMs: 20_000 }, 300],
    ["is none without counted jobs", { jobs: 0, attempts: 10 }, 0],
  ])("%s", (_, of, seconds) => {
    expect(waitForRoom(of)).toBeCloseTo(seconds);
  });

  test("is known from the last attempt that has ended, of whatever container", async () => {
    const { start, clock, job } = containers({ attempts: 1 });
    const one = job();
    for (let number = 0; number < 10; number += 1) await start().countQueued(one);
    const first = await begin(start(), "prt_1");
    expect(await start().beginAttempt("prt_1")).toEqual({ withinSeconds: 10 });
    clock.advance(6_000);
    if (first !== undefined) await start().endAttempt(first, one);
    await begin(start(), "prt_1");
    expect(await start().beginAttempt("prt_1")).toEqual({ withinSeconds: 54 });
  });
});

describe("a partner's share of the queued jobs", () => {
  test("is full with as many as it has, of one vendor and one partner, until one has ended", async () => {
    const { start, job } = containers({ queuedJobs: 2 });
    await start().countQueued(job());
    expect(await start().isQueueFull("prt_1")).toBe(false);
    await start().countQueued(job());
    expect(await start().isQueueFull("prt_1")).toBe(true);
    expect(await start().isQueueFull("prt_2")).toBe(false);
    const begun = await begin(start(), "prt_1");
    if (begun !== undefined) await start().endAttempt(begun, job());
    expect(await start().isQueueFull("prt_1")).toBe(false);
  });

  test("is free of a job that was never counted back once that job has expired", async () => {
    const { start, job, clock } = containers({ queuedJobs: 1 });
    await start().countQueued(job());
    clock.advance(25 * 3_600_000);
    expect(await start().isQueueFull("prt_1")).toBe(false);
  });

  test("is shown as what remains", async () => {
    const { start, job } = containers({ queuedJobs: 5 });
    const shares = start();
    expect(shares.headers("prt_1")).toEqual({});
    await shares.countQueued(job());
    expect(shares.headers("prt_1")).toEqual({
      "RateLimit-Policy": '"syncvet-queued-jobs";q=5',
      RateLimit: '"syncvet-queued-jobs";r=4',
    });
  });
});
