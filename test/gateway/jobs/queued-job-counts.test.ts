import { describe, expect, it } from "vitest";
import { createContainKey } from "../../../shared/gateway/compromise/contain-key.ts";
import { interruptedReceipt } from "../../../shared/gateway/jobs/job-receipts.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import { inUse } from "../../../shared/gateway/model/partner-use.ts";
import { createDeletePartner } from "../../../shared/gateway/operator/delete-partner.ts";
import { createHideJob } from "../../../shared/gateway/privacy/hide-job.ts";
import { createHoldRestoredJobs } from "../../../shared/gateway/restore/hold-restored-jobs.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { Crash, Life } from "../../support/fakes/crashing.ts";
import { memoryEndpointStore, memoryPartnerStore } from "../../support/fakes/memory-stores.ts";
import { memoryUse } from "../../support/fakes/memory-use.ts";
import { type JobHarness, jobHarness, refillOf, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const queued = { prefer: "respond-async" };
/** Longer than the lease of an attempt. */
const leaseMs = 36_000;

/** The partner's queued jobs, as they are counted. */
async function counted({ useStore, clock }: JobHarness): Promise<number> {
  return inUse(await useStore.readUse({ vendor: "si-compounding", partnerId: "prt_1" }), "job", clock.now());
}

const useOf = ({ clock, useStore }: JobHarness) => memoryUse(clock, useStore);

/** An attempt whose function ends after it has called the vendor. */
async function lostAttempt(harness: JobHarness): Promise<void> {
  const life = new Life();
  const by = harness.instance(life);
  await harness.processQueue({
    ...by,
    exchange: async (request, limits) => {
      await by.exchange(request, limits);
      life.ended = true;
      throw new Crash();
    },
  });
  harness.queue.takeAll();
  harness.clock.advance(leaseMs);
}

/** The jobs other than those that stay queued. */
const own = ({ jobs }: JobHarness): StoredJob => {
  const job = jobs.all().find(({ id }) => !stay.has(id) && !ended.has(id));
  if (job === undefined) throw new Error("There is no such job.");
  return job as unknown as StoredJob;
};
const stay = new Set<string>();
const ended = new Set<string>();

interface Way {
  /** Of the order, beside `Prefer`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly end: (harness: JobHarness, order: () => Promise<unknown>) => Promise<unknown>;
}

const afterAnswer = (status: number): Way => ({
  end: async (harness) => {
    harness.vendor.script.push(answers(status));
    await harness.processQueue();
  },
});

const erasure = { id: "era_1", hiddenAt: Number.MAX_SAFE_INTEGER };

async function hide(harness: JobHarness): Promise<void> {
  const store = { hideJob: async () => "hidden" as const };
  const { id, createdAt } = own(harness);
  const entries = new Map([["sub_1", { id, answered: [createdAt] }]]);
  const hideJob = createHideJob({ ...harness, use: useOf(harness), store, interruptedReceipt });
  expect(await hideJob({ erasure, job: { id, entries } })).toBe("hidden");
}

/** Every way in which a queued job ends, or becomes uncertain. */
const ways: Readonly<Record<string, Way>> = {
  "an answer": afterAnswer(200),
  "a refusal by the vendor": afterAnswer(422),
  "an attempt of unknown outcome": afterAnswer(500),
  "an attempt after its deadline": {
    headers: { "gateway-expires": "60" },
    end: async (harness) => {
      harness.clock.advance(61_000);
      await harness.processQueue();
    },
  },
  "a claim that fails after its deadline": {
    headers: { "gateway-expires": "60" },
    end: async (harness) => {
      harness.clock.advance(61_000);
      const { jobs } = harness;
      const claimJob: typeof jobs.claimJob = async (...claim) => {
        await jobs.claimJob(...claim);
        throw new Error("The answer was lost.");
      };
      await harness.processQueue(harness.instanceWith({ claimJob }));
    },
  },
  "its deadline, by the scheduler": {
    headers: { "gateway-expires": "60" },
    end: async (harness) => {
      harness.queue.takeAll();
      harness.clock.advance(harness.waits.checkAfter);
      await harness.runDueWork();
    },
  },
  "its partner, who cancels it": {
    end: async (harness) => await harness.api("DELETE", `/v1/jobs/${own(harness).id}`),
  },
  "a crash of its attempt, found by the scheduler": {
    end: async (harness) => {
      await lostAttempt(harness);
      await harness.runDueWork();
    },
  },
  "a crash of its attempt, found by its message": {
    end: async (harness) => {
      const [message] = harness.queue.takeAll();
      if (message === undefined) throw new Error("There is no message.");
      await harness.queue.send(message);
      await lostAttempt(harness);
      await harness.queue.send(message);
      await harness.processQueue();
    },
  },
  "a crash of its attempt, found by a repeated request": {
    headers: { "idempotency-key": "one" },
    end: async (harness, order) => {
      await lostAttempt(harness);
      await order();
    },
  },
  "a late answer, after it was marked uncertain": {
    end: async (harness) => {
      const by = harness.instance();
      await harness.processQueue({
        ...by,
        exchange: async (request, limits) => {
          const answer = await by.exchange(request, limits);
          harness.clock.advance(leaseMs);
          await harness.runDueWork();
          expect(own(harness).status).toBe("uncertain");
          return answer;
        },
      });
    },
  },
  "its second queueing, by its partner, and an answer": {
    end: async (harness) => {
      harness.vendor.script.push(answers(500));
      await harness.processQueue();
      harness.clock.advance(leaseMs);
      await harness.api("POST", `/v1/jobs/${own(harness).id}/resolve`, { action: "retry" });
      await harness.processQueue();
    },
  },
  "an operator who contains its key": {
    end: async (harness) => {
      const job = own(harness);
      const key = { partnerId: "prt_1", secretSha256: "", status: "active" as const };
      const partnerStore = memoryPartnerStore(aPartner());
      await partnerStore.addKey({ ...key, id: String(job.keyId), createdAt: job.createdAt });
      // Of the partner's jobs, only this one.
      const listJobs: typeof harness.jobs.listJobs = async (...of) =>
        (await harness.jobs.listJobs(...of)).filter(({ record }) => record.id === job.id);
      const deps = { directory: partnerStore, partnerStore, endpoints: memoryEndpointStore(), clock: harness.clock };
      const jobs = { ...harness.jobs, listJobs };
      const pause = async () => undefined;
      await createContainKey({ ...deps, jobs, use: useOf(harness), pause })({ keyId: String(job.keyId), since: 0 });
    },
  },
  "an operator who deletes its partner": {
    end: async (harness) => {
      const { id } = own(harness);
      const listJobs: typeof harness.jobs.listJobs = async (...of) =>
        (await harness.jobs.listJobs(...of)).filter(({ record }) => record.id === id);
      const partnerStore = memoryPartnerStore(aPartner());
      const deps = { directory: partnerStore, partnerStore, endpoints: memoryEndpointStore(), clock: harness.clock };
      const jobs = { ...harness.jobs, listJobs };
      await createDeletePartner({ ...deps, jobs, use: useOf(harness) })({ partnerId: "prt_1", force: true });
    },
  },
  "an erasure before its attempt": { end: hide },
  "an erasure after a crash of its attempt": {
    end: async (harness) => {
      await lostAttempt(harness);
      await hide(harness);
    },
  },
  "the end of a restore": {
    end: async (harness) => {
      const { id } = own(harness);
      const due = { listDue: async (shard: number) => (shard === 0 ? [{ id, dueAt: 0 }] : []) };
      await createHoldRestoredJobs({ ...harness, due, use: useOf(harness) })();
    },
  },
};

/** A partner with two queued jobs that stay. */
async function harnessWithTwo(): Promise<JobHarness> {
  const harness = jobHarness({ shares: { queuedJobs: 100 } });
  stay.clear();
  ended.clear();
  for (const patient of [901, 902]) await harness.refill(queued, { body: refillOf(patient) });
  for (const { id } of harness.jobs.all()) stay.add(id);
  harness.queue.takeAll();
  return harness;
}

describe("The count of a partner's queued jobs is as before after three jobs that ended by", () => {
  it.each(Object.entries(ways))("%s", async (_, { headers = {}, end }) => {
    const harness = await harnessWithTwo();
    for (let cycle = 1; cycle <= 3; cycle += 1) {
      const key = headers["idempotency-key"] === undefined ? {} : { "idempotency-key": `key-${cycle}` };
      const order = () => harness.refill({ ...queued, ...headers, ...key }, { body: refillOf(cycle) });
      await order();
      expect(await counted(harness)).toBe(3);
      const { id } = own(harness);

      await end(harness, order);

      expect(["queued", "sending"]).not.toContain(harness.jobs.all().find((job) => job.id === id)?.status);
      expect(await counted(harness)).toBe(2);
      ended.add(id);
      harness.queue.takeAll();
    }
  });
});

describe("The count of a partner's queued jobs", () => {
  it("is never too high after a crash, and one too low at most, wherever the instance of an attempt ends", async () => {
    for (const status of [200, 500]) {
      for (let step = 1, isOver = false; !isOver; step += 1) {
        for (const when of ["before", "after"] as const) {
          const harness = await harnessWithTwo();
          await harness.refill(queued, { body: refillOf(1) });
          const { id } = own(harness);
          const life = new Life({ step, when });
          harness.vendor.script.push(answers(status));
          await harness.processQueue(harness.instance(life));
          isOver = !life.ended;
          for (let round = 0; round < 3; round += 1) {
            harness.clock.advance(leaseMs);
            const all = harness.queue.takeAll().filter(({ jobId }) => jobId === id);
            for (const message of all) await harness.queue.send(message);
            await harness.processQueue();
            await harness.runDueWork();
          }
          const left = await counted(harness);
          expect([step, when, left <= 2 && left >= 1]).toEqual([step, when, true]);
        }
        expect(step).toBeLessThan(100);
      }
    }
  });

  it("is as before where a job was ended by something else first", async () => {
    const harness = await harnessWithTwo();
    await harness.refill(queued, { body: refillOf(1) });
    const { id } = own(harness);
    const cancelled = await Promise.all(Array.from({ length: 5 }, () => harness.api("DELETE", `/v1/jobs/${id}`)));
    expect(cancelled.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    expect(await counted(harness)).toBe(2);
    await harness.api("DELETE", `/v1/jobs/${id}`);
    expect(await counted(harness)).toBe(2);
  });

  it("has no part of calls in their callers' requests, however they end", async () => {
    const harness = await harnessWithTwo();
    await harness.refill({}, { body: refillOf(1) });
    await harness.refill({}, { body: refillOf(2), by: harness.instanceWith({ completeAttempt: unreachable }) });
    harness.clock.advance(leaseMs);
    await harness.runDueWork();
    expect(harness.jobs.all().filter(({ status }) => status === "uncertain")).toHaveLength(1);
    expect(await counted(harness)).toBe(2);
  });
});
