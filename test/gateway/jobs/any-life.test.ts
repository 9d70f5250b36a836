import fc from "fast-check";
import { expect, test } from "vitest";
import { Crash, Life } from "../../support/fakes/crashing.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers, fails, type ScriptedExchange } from "../../support/harnesses/scripted-vendor.ts";

const unreadable: ScriptedExchange = { ...answers(200, "<html>Please wait</html>"), done: true };
const moves: Readonly<Record<string, ScriptedExchange>> = {
  done: answers(200),
  refused: answers(400),
  "refused in the body": { ...answers(200, '{"error": 9, "msg": "Out of stock"}'), done: false },
  rejected: answers(429),
  "not reached": fails("before-first-byte"),
  "lost before the work": fails("after-first-byte"),
  "lost after the work": fails("after-first-byte", true),
  "done, and unreadable": unreadable,
  "token refused": { ...answers(200, '{"error": 1, "msg": "Invalid token"}'), done: false },
  "failed after the work": { ...answers(500), done: true },
};

const act = fc.oneof(
  fc.record({ kind: fc.constant("vendor" as const), move: fc.constantFrom(...Object.keys(moves)) }),
  fc.record({
    kind: fc.constant("order" as const),
    later: fc.boolean(),
    crash: fc.option(fc.record({ step: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom("before", "after") })),
  }),
  fc.record({
    kind: fc.constant("work" as const),
    crash: fc.option(fc.record({ step: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom("before", "after") })),
  }),
  fc.record({ kind: fc.constant("cancel" as const), job: fc.nat(1) }),
  fc.record({
    kind: fc.constant("resolve" as const),
    job: fc.nat(1),
    action: fc.constantFrom("retry", "retry", "confirm", "abandon"),
  }),
  fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(1_000, 36_000, 36_000) }),
);

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** A retry that is cancelled: the outcome of the first attempt stays unknown. */
const cancelledRetry: Act[] = [
  { kind: "vendor", move: "lost after the work" },
  { kind: "order", later: false, crash: null },
  { kind: "wait", ms: 36_000 },
  { kind: "resolve", job: 0, action: "retry" },
  { kind: "cancel", job: 0 },
  { kind: "order", later: false, crash: null },
];

test("An order is never done twice, its jobs show what was done, and none stays in progress, after any sequence of events", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(act, { maxLength: 18 }), async (keyed, acts) => {
      const harness = jobHarness();
      const [confirmed, started] = [new Set<string>(), harness.clock.now()];
      const retried = new Set<string>();
      let retries = 0;
      const alive = async (asked: Promise<unknown>) => {
        await asked.catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
      };
      const lifeOf = (crash: { step: number; when: string } | null) =>
        crash === null ? new Life() : new Life({ step: crash.step, when: crash.when === "after" ? "after" : "before" });
      for (const one of acts) {
        // After the deduplication window an equal order is a new one.
        if (harness.clock.now() - started > 10 * 60_000) break;
        const jobs = harness.jobs.all();
        const id = "job" in one ? (jobs[one.job % Math.max(1, jobs.length)]?.id ?? "job_0") : "";
        if (one.kind === "vendor") {
          const move = moves[one.move];
          if (move !== undefined) harness.vendor.script.push(move);
          if (one.move === "token refused") harness.vendor.revokedTokens.add(`token-${harness.vendor.logins}`);
        } else if (one.kind === "order") {
          const headers = {
            ...(keyed ? { "idempotency-key": "k" } : {}),
            ...(one.later ? { prefer: "respond-async" } : {}),
          };
          await alive(harness.refill(headers, { by: harness.instance(lifeOf(one.crash)) }));
        } else if (one.kind === "work") await alive(harness.processQueue(harness.instance(lifeOf(one.crash))));
        else if (one.kind === "cancel") {
          const { status } = await harness.api("DELETE", `/v1/jobs/${id}`);
          // The retry is not made.
          if (status === 200 && retried.delete(id)) retries -= 1;
        } else if (one.kind === "resolve") {
          const { status } = await harness.api("POST", `/v1/jobs/${id}/resolve`, { action: one.action });
          if (status === 200 && one.action === "retry") {
            retries += 1;
            retried.add(id);
          }
          if (status === 200 && one.action === "confirm") confirmed.add(id);
        } else {
          harness.clock.advance(one.ms);
          await harness.runDueWork();
        }
      }
      harness.vendor.script.length = 0;
      for (let look = 0; look < 4; look += 1) {
        harness.clock.advance(harness.waits.checkAfter);
        await harness.runDueWork();
        await harness.processQueue();
      }
      const jobs = harness.jobs.all();
      const done = harness.vendor.doneCalls;
      // One order, and each retry that was requested.
      expect(done).toBeLessThanOrEqual(1 + retries);
      expect(jobs.filter(({ status }) => status === "queued" || status === "sending")).toEqual([]);
      const answered = jobs.filter(({ id, status }) => status === "succeeded" && !confirmed.has(id));
      expect(done).toBeGreaterThanOrEqual(answered.length);
      const mayBeDone = jobs.filter(
        ({ outcome, status, retriedAfterUncertain }) =>
          outcome === "uncertain" || status === "succeeded" || retriedAfterUncertain,
      );
      if (done > 0) expect(mayBeDone).not.toEqual([]);
    }),
    {
      numRuns: 500,
      examples: [
        [false, cancelledRetry],
        [true, cancelledRetry],
      ],
    },
  );
});
