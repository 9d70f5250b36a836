import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfProblem } from "../../shared/gateway/jobs/attempt-end.ts";
import { createDeferJob, maxJobDeferrals } from "../../shared/gateway/jobs/defer-job.ts";
import type { DeliveryMessage } from "../../shared/gateway/messages/delivery-messages.ts";
import type { JobMessage } from "../../shared/gateway/messages/job-messages.ts";
import { jobWaits, leaseDurationMs, maxQueuedAttempts } from "../../shared/gateway/model/job-times.ts";
import { maxRecoveryPages } from "../../shared/gateway/model/recovery.ts";
import {
  createDeferAttempt,
  maxDeferrals,
  maxDeferSeconds,
} from "../../shared/gateway/webhooks/delivery/enqueue-attempt.ts";
import { maxDeliveryAttempts, nextWait } from "../../shared/gateway/webhooks/delivery/retry-schedule.ts";
import { memoryQueue } from "../support/fakes/memory-queue.ts";
import { silentLog } from "../support/fakes/silent-log.ts";
import { day, hour, recoveryHarness } from "../support/harnesses/recovery-harness.ts";

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe("the loop of a deferred delivery", () => {
  it("ends after its maximum of messages, whatever the waits", async () => {
    await fc.assert(
      fc.asyncProperty(fraction, fc.boolean(), async (random, probe) => {
        const deliveryQueue = memoryQueue<DeliveryMessage>();
        const deferAttempt = createDeferAttempt({
          deliveryQueue,
          random: () => Math.min(random, 0.999),
          waits: { scale: 1 },
          log: silentLog(),
        });
        let rounds = 0;
        let seconds = 0;
        const delivery = { partnerId: "prt_1" };
        await deferAttempt({ v: 1, deliveryId: "dlv_1", attempt: 1, ...(probe ? { probe } : {}) }, delivery);
        for (let [sent] = deliveryQueue.sent.splice(0); sent; [sent] = deliveryQueue.sent.splice(0)) {
          rounds += 1;
          seconds += sent.delaySeconds;
          await deferAttempt(sent.message, delivery);
        }
        expect(rounds).toBe(maxDeferrals);
        expect(seconds).toBeLessThanOrEqual(maxDeferrals * (maxDeferSeconds + 1));
      }),
    );
  });
});

it("the loop of a queued job whose partner's share is in use ends after its maximum of messages", async () => {
  await fc.assert(
    fc.asyncProperty(fraction, async (random) => {
      const queue = memoryQueue<JobMessage>();
      const deferJob = createDeferJob({
        queue,
        waits: { scale: 1 },
        random: () => Math.min(random, 0.999),
        log: silentLog(),
      });
      let rounds = 0;
      await deferJob({ v: 1, jobId: "job_1", attempt: 1, partnerId: "prt_1" }, { withinSeconds: 300 });
      for (let [sent] = queue.sent.splice(0); sent; [sent] = queue.sent.splice(0)) {
        rounds += 1;
        expect(sent).toMatchObject({ group: "prt_1", message: { attempt: 1, deferred: rounds } });
        expect(sent.delaySeconds).toBeLessThanOrEqual(300);
        await deferJob(sent.message, { withinSeconds: 300 });
      }
      expect(rounds).toBe(maxJobDeferrals);
    }),
  );
});

it("the loop of a failing delivery ends after its maximum of attempts, whatever its endpoint asks for", () => {
  fc.assert(
    fc.property(fraction, fc.option(fc.nat(200_000), { nil: undefined }), (random, retryAfterSeconds) => {
      let attempt = 1;
      while (nextWait({ attempt, retryAfterSeconds, random, scale: 1 }) !== undefined) attempt += 1;
      expect(attempt).toBe(maxDeliveryAttempts);
    }),
  );
});

describe("the loop of a queued job", () => {
  const waits = jobWaits(1);
  const notSent = { outcome: "not-sent", retryable: true } as const;

  /** Attempts from creation to expiry; each crashes, which leaves its lease to expire, or fails at once. */
  function attemptsOf(random: () => number, crashes: () => boolean, retryAfterSeconds = 0): number {
    const deadline = day;
    let [now, attempt] = [0, 1];
    while (now < deadline) {
      if (crashes()) now += leaseDurationMs;
      else {
        const end = endOfProblem(
          { safe: true, deadline },
          { ...notSent, retryAfterSeconds },
          { attempt, now, random: random(), waits },
        );
        if (end.status !== "queued") throw new Error("The job should be queued again.");
        now = end.nextAttemptAt;
      }
      attempt += 1;
    }
    return attempt;
  }

  it("has fewer attempts than its maximum where each wait is the shortest", () => {
    expect(
      attemptsOf(
        () => 0,
        () => false,
      ),
    ).toBeLessThan(maxQueuedAttempts);
    expect(
      attemptsOf(
        () => 0,
        () => true,
      ),
    ).toBeLessThan(maxQueuedAttempts);
  });

  it("has fewer attempts than its maximum in any order of crashes, failures and waits", () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fraction),
        fc.infiniteStream(fc.boolean()),
        fc.nat(5),
        (randoms, crashes, floor) => {
          const next = <Value>(values: Iterator<Value>) => values.next().value as Value;
          expect(
            attemptsOf(
              () => next(randoms),
              () => next(crashes),
              floor,
            ),
          ).toBeLessThan(maxQueuedAttempts);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the loop of a recovery", () => {
  it("stops at its last page, and enqueues no other", async () => {
    const { harness, now, ago, addEvent, recover, recovery } = recoveryHarness();
    await addEvent(now - hour, {});
    await recover({ since: ago(day) });
    const [first] = harness.eventQueue.takeAll();
    if (first?.kind !== "recovery-page") throw new Error("The first page should be enqueued.");
    await harness.store.table.update({ pk: "rcv_1", sk: "recovery" }, { set: { page: maxRecoveryPages } });
    await harness.processEventWork({ ...first, page: maxRecoveryPages });
    expect(await recovery()).toMatchObject({ status: "stopped", examined: 0 });
    expect(harness.eventQueue.takeAll()).toEqual([]);
  });
});
