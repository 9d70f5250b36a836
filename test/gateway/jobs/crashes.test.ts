import { describe, expect, it } from "vitest";
import { createProcessQueuedJob } from "../../../shared/gateway/jobs/process-queued-job.ts";
import { Life } from "../../support/fakes/crashing.ts";
import { type Act, checkJob, recover, withEveryCrash } from "../../support/harnesses/job-crashes.ts";
import { type JobHarness, jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails, type ScriptedExchange } from "../../support/harnesses/scripted-vendor.ts";

const respondAsync = { prefer: "respond-async" };

const started = (moves: readonly ScriptedExchange[]) => async (): Promise<JobHarness> => {
  const harness = jobHarness();
  harness.vendor.script.push(...moves);
  return harness;
};
const queued = (moves: readonly ScriptedExchange[]) => async (): Promise<JobHarness> => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
  harness.vendor.script.push(...moves);
  return harness;
};

const endings: readonly [name: string, moves: readonly ScriptedExchange[]][] = [
  ["that is answered", [answers(200)]],
  [
    "whose token is refused once",
    [answers(200, '{"error": 1, "msg": "Invalid token"}'), answers(200)].map((move, at) => ({
      ...move,
      done: at === 1,
    })),
  ],
  ["that is rejected", Array.from({ length: 4 }, () => answers(429))],
  ["that is cut off after the work", [fails("after-first-byte", true)]],
  ["that is cut off before the work", [fails("after-first-byte", false)]],
];

describe("A crash at any step loses and doubles nothing", () => {
  it.each(endings)("of a write in its caller's request %s", async (_what, moves) => {
    const act: Act = (harness, life) => harness.refill({ "idempotency-key": "k" }, { by: harness.instance(life) });
    const steps = await withEveryCrash(started(moves), act, (harness, published, _answered, where) =>
      checkJob(harness, published, where),
    );
    expect(steps).toBeGreaterThan(5);
  });

  it("of a write that is being queued", async () => {
    const act: Act = (harness, life) => harness.refill(respondAsync, { by: harness.instance(life) });
    await withEveryCrash(started([]), act, (harness, published, answered, where) => {
      checkJob(harness, published, where);
      if (answered === 202) expect([where, harness.onlyJob().status]).toEqual([where, "succeeded"]);
    });
  });

  it.each(endings)("of a queued write %s", async (_what, moves) => {
    const act: Act = async (harness, life) => {
      const [message] = harness.queue.takeAll();
      await createProcessQueuedJob(harness.instance(life))(message);
      return undefined;
    };
    // SQS delivers a message again when its function has died.
    const actOnce: Act = async (harness, life) => {
      const waiting = harness.queue.sent.map(({ message }) => message);
      try {
        return await act(harness, life);
      } catch (error) {
        for (const message of waiting) await harness.queue.send(message);
        throw error;
      }
    };
    const steps = await withEveryCrash(queued(moves), actOnce, (harness, published, _answered, where) => {
      checkJob(harness, published, where);
      expect([where, harness.onlyJob().attempts > 0]).toEqual([where, true]);
    });
    expect(steps).toBeGreaterThan(4);
  });

  it("of a queued write, when its message is lost with the function", async () => {
    const act: Act = async (harness, life) => {
      await createProcessQueuedJob(harness.instance(life))(harness.queue.takeAll()[0]);
      return undefined;
    };
    await withEveryCrash(queued([answers(200)]), act, (harness, published, _answered, where) =>
      checkJob(harness, published, where),
    );
  });

  it.each([
    ["a queued job", queued([])],
    [
      "an uncertain job without a notification",
      async () => {
        const harness = await queued([fails("after-first-byte", true)])();
        await harness.processQueue();
        harness.eventQueue.takeAll();
        harness.log.lines.length = 0;
        return harness;
      },
    ],
    [
      "a job whose function died",
      async () => {
        const harness = await queued([])();
        await harness.processQueue(harness.instanceWith({ completeAttempt: unreachable }));
        harness.queue.takeAll();
        return harness;
      },
    ],
  ])("of the scheduler that handles %s", async (_what, setUp) => {
    const act: Act = async (harness, life) => {
      harness.queue.takeAll();
      harness.clock.advance(harness.waits.checkAfter);
      await harness.runDueWork(life);
      return undefined;
    };
    const steps = await withEveryCrash(setUp, act, (harness, published, _answered, where) => {
      checkJob(harness, published, where);
      expect(published.length).toBeGreaterThan(0);
    });
    expect(steps).toBeGreaterThan(0);
  });
});

it("Two functions that share a queue, one of which dies, make the call once", async () => {
  for (let step = 1; step < 12; step += 1) {
    const harness = await queued([])();
    const [message] = harness.queue.takeAll();
    const life = new Life({ step, when: "after" });
    await Promise.allSettled([
      createProcessQueuedJob(harness.instance(life))(message),
      createProcessQueuedJob(harness.instance())(message),
    ]);
    await harness.queue.send(message ?? { v: 1, jobId: "", attempt: 1 });
    const published = await recover(harness);
    checkJob(harness, published, `step ${step}`);
  }
});
