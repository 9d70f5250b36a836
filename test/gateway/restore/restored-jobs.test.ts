import { describe, expect, it } from "vitest";
import type { Item } from "../../../shared/aws/records/item.ts";
import { keyKeptMs } from "../../../shared/gateway/model/job.ts";
import { createHoldLostJobs } from "../../../shared/gateway/restore/hold-lost-jobs.ts";
import { createHoldRestoredJobs } from "../../../shared/gateway/restore/hold-restored-jobs.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { memoryJobStore, memorySubjectIndex } from "../../support/fakes/memory-stores.ts";
import { memoryUse } from "../../support/fakes/memory-use.ts";
import { type JobHarness, jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const hour = 3_600_000;
const queued = { prefer: "respond-async", "idempotency-key": "order-1" };

/** A copy of the jobs, which `restore` puts in the place of what is there then; returns the jobs of before. */
function backUp({ jobs, clock }: JobHarness) {
  const copy: readonly Item[] = structuredClone(jobs.table.all()) as Item[];
  return {
    async restore() {
      const previous = memoryJobStore(clock);
      await previous.table.putMany(jobs.table.all() as Item[]);
      jobs.table.clear();
      await jobs.table.putMany(copy);
      return previous;
    },
  };
}

const hold = (harness: JobHarness) =>
  createHoldRestoredJobs({ ...harness, due: harness.jobs, use: memoryUse(harness.clock) })();

/** As the scheduler and the queue do for two days. */
async function runForDays(harness: JobHarness): Promise<void> {
  for (let hours = 0; hours < 48; hours += 6) {
    await harness.runDueWork();
    await harness.processQueue();
    harness.clock.advance(6 * hour);
  }
}

/** What happens to a queued write between the backup and the restore. */
const sinceTheBackup: Readonly<Record<string, (harness: JobHarness) => Promise<unknown>>> = {
  "was done": (harness) => harness.processQueue(),
  "was refused by the vendor": async (harness) => {
    harness.vendor.script.push(answers(422));
    await harness.processQueue();
  },
  "was cancelled by its partner": (harness) => harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`),
  "was not touched": async () => undefined,
};

describe("a write that was queued at the backup and since then", () => {
  for (const [what, happen] of Object.entries(sinceTheBackup)) {
    for (const hours of [0, 1, 23, 25]) {
      it(`${what} is not sent again ${hours} hours later, and a repeat under its key is not either`, async () => {
        const harness = jobHarness();
        await harness.refill(queued);
        const backup = backUp(harness);
        await happen(harness);
        const sent = harness.vendor.calls.length;
        harness.clock.advance(hours * hour);
        await backup.restore();

        const held = await hold(harness);

        expect(held.map(({ id, status }) => ({ id, status }))).toEqual([
          { id: harness.onlyJob().id, status: "queued" },
        ]);
        await runForDays(harness);
        expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain", nextAttemptAt: null });
        expect((await harness.refill(queued)).status).not.toBe(202);
        await runForDays(harness);
        expect(harness.vendor.calls).toHaveLength(sent);
        expect(await harness.notifications.publish()).toContain("job.uncertain");
      });
    }
  }
});

it("A write that was in progress at the backup becomes uncertain at once", async () => {
  const harness = jobHarness();
  const { jobs, clock } = harness;
  const lease = { token: "a", expiresAt: clock.now() + hour };
  await jobs.createJob(aJob({ status: "sending", createdAt: clock.now() }), lease, lease.expiresAt);

  expect(await hold(harness)).toHaveLength(1);

  expect(harness.onlyJob()).toMatchObject({ status: "uncertain" });
});

it.each([
  "uncertain",
  "succeeded",
  "failed",
  "cancelled",
  "expired",
  "abandoned",
] as const)("A write that was %s at the backup stays so", async (status) => {
  const harness = jobHarness();
  await harness.jobs.createJob(aJob({ status, createdAt: harness.clock.now() }), undefined, harness.clock.now());
  const before = harness.onlyJob();

  expect(await hold(harness)).toEqual([]);

  expect(harness.onlyJob()).toEqual(before);
});

it("A read that was queued at the backup is made again", async () => {
  const harness = jobHarness();
  await harness.lookUp({ prefer: "respond-async" });
  const backup = backUp(harness);
  await harness.processQueue();
  await backup.restore();

  expect(await hold(harness)).toEqual([]);

  harness.clock.advance(hour);
  await harness.runDueWork();
  await harness.processQueue();
  expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  expect(harness.vendor.calls).toHaveLength(2);
});

it("A partner resolves a held job as any uncertain one", async () => {
  for (const [action, status, calls] of [
    ["retry", "succeeded", 1],
    ["confirm", "succeeded", 0],
    ["abandon", "abandoned", 0],
  ] as const) {
    const harness = jobHarness();
    await harness.refill(queued);
    await hold(harness);
    const answer = await harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action });
    expect(answer.status, answer.text).toBeLessThan(300);
    harness.clock.advance(hour);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe(status);
    expect(harness.vendor.calls.length, action).toBe(calls);
  }
});

it("Jobs are held however many are due before them, and a second run finds none", async () => {
  const harness = jobHarness();
  const ids = Array.from({ length: 300 }, (_, index) => `job_${index}`);
  for (const id of ids) await harness.jobs.createJob(aJob({ id }), undefined, harness.clock.now());

  expect((await hold(harness)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(await hold(harness)).toEqual([]);
});

describe("a write that the restored state does not know,", () => {
  const recover = async (harness: JobHarness, previous: Awaited<ReturnType<ReturnType<typeof backUp>["restore"]>>) => {
    async function* previousJobs() {
      yield* previous.all();
    }
    const store = memorySubjectIndex(harness.clock);
    return await createHoldLostJobs({ ...harness, store, previousJobs: previousJobs(), previous })();
  };

  it("is indexed under the subjects of its request before it is recorded, so that an erasure finds it", async () => {
    const harness = jobHarness();
    const previous = memoryJobStore(harness.clock);
    const job = aJob({ id: "job_lost", createdAt: harness.clock.now(), subjects: ["sub_1", "sub_2"] });
    await previous.createJob(job, undefined, harness.clock.now());
    const store = memorySubjectIndex(harness.clock);
    async function* previousJobs() {
      yield* previous.all();
    }
    const jobs = {
      ...harness.jobs,
      async createJob(): Promise<never> {
        throw new Error("The process was ended.");
      },
    };
    const hold = createHoldLostJobs({ ...harness, jobs, store, previousJobs: previousJobs(), previous });

    await expect(hold()).rejects.toThrow("ended");

    for (const key of ["sub_1", "sub_2"]) {
      expect((await store.findSubjectEntry(key)).jobs.map(({ id }) => id)).toEqual(["job_lost"]);
    }
  });

  const orders: Readonly<Record<string, (harness: JobHarness) => Promise<unknown>>> = {
    "was done at once": (harness) => harness.refill({ "idempotency-key": "order-2" }, { body: refillOf(2) }),
    "was done from the queue": async (harness) => {
      await harness.refill({ ...queued, "idempotency-key": "order-2" }, { body: refillOf(2) });
      await harness.processQueue();
    },
    "is queued": (harness) => harness.refill({ ...queued, "idempotency-key": "order-2" }, { body: refillOf(2) }),
  };
  for (const [what, order] of Object.entries(orders)) {
    it(`that ${what} is not done again under its key`, async () => {
      const harness = jobHarness();
      const backup = backUp(harness);
      await order(harness);
      const sent = harness.vendor.calls.length;
      harness.queue.takeAll();
      const previous = await backup.restore();

      expect(await recover(harness, previous)).toHaveLength(1);
      expect(await recover(harness, previous)).toHaveLength(0);

      await order(harness);
      await runForDays(harness);
      expect(harness.vendor.calls).toHaveLength(sent);
      expect(harness.onlyJob()).toMatchObject({ status: "uncertain" });
      harness.clock.advance(keyKeptMs);
      await order(harness);
      expect(harness.vendor.calls).toHaveLength(sent);
    });
  }

  it("keeps the key of a job that had released it", async () => {
    const harness = jobHarness();
    await harness.refill(queued);
    await harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`);
    harness.queue.takeAll();
    const backup = backUp(harness);
    await harness.refill({ "idempotency-key": "order-1" });
    const previous = await backup.restore();
    expect(harness.onlyJob()).toMatchObject({ status: "cancelled" });

    await recover(harness, previous);

    expect(harness.onlyJob()).toMatchObject({ status: "uncertain" });
    await harness.refill({ "idempotency-key": "order-1" });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is left out where nothing was done, and where the restored state knows it", async () => {
    const harness = jobHarness();
    await harness.refill({ "idempotency-key": "known" }, { body: refillOf(3) });
    const backup = backUp(harness);
    const { text } = await harness.refill(queued);
    await harness.api("DELETE", `/v1/jobs/${JSON.parse(text).id}`);
    await harness.lookUp({ prefer: "respond-async" });
    const previous = await backup.restore();

    expect(await recover(harness, previous)).toEqual([]);
  });
});
