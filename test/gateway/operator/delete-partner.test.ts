import { describe, expect, it } from "vitest";
import { createHandleDueJob } from "../../../shared/gateway/jobs/handle-due-job.ts";
import type { JobNotificationMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { jobWaits } from "../../../shared/gateway/model/job-times.ts";
import { createDeletePartner } from "../../../shared/gateway/operator/delete-partner.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { aJob, countedJob } from "../../support/builders/a-job.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { crashing, Life } from "../../support/fakes/crashing.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";
import { memoryEndpointStore, memoryJobStore, memoryPartnerStore } from "../../support/fakes/memory-stores.ts";
import { memoryUse } from "../../support/fakes/memory-use.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

async function harness() {
  const clock = manualClock();
  const partnerStore = memoryPartnerStore(aPartner(), aPartner({ id: "prt_2", name: "Other" }));
  const endpoints = memoryEndpointStore(anEndpoint(), anEndpoint({ id: "ep_2", partnerId: "prt_2" }));
  const jobs = memoryJobStore(clock);
  const key = { partnerId: "prt_1", secretSha256: "", status: "active" as const };
  for (const id of ["k1", "k2"]) await partnerStore.addKey({ ...key, id });
  await partnerStore.addKey({ ...key, id: "k3", partnerId: "prt_2" });
  const addJob = (id: string, partnerId = "prt_1") =>
    jobs.createJob(aJob({ id, partnerId, createdAt: clock.now() }), undefined, clock.now());
  const deletePartner = (force: boolean, life = new Life()) =>
    createDeletePartner({
      directory: partnerStore,
      partnerStore: crashing(partnerStore, life),
      endpoints: crashing(endpoints, life),
      jobs: crashing(jobs, life),
      use: memoryUse(clock),
      clock,
    })({ partnerId: "prt_1", force });
  const left = async () => ({
    partners: (await partnerStore.listPartners()).map(({ id }) => id),
    keys: (await Promise.all(["k1", "k2", "k3"].map((id) => partnerStore.findKey(id)))).flatMap((one) => one?.id ?? []),
    endpoints: (await endpoints.listAll()).map(({ id }) => id),
    jobs: Object.fromEntries(jobs.all().map(({ id, status }) => [id, status])),
  });
  return { clock, jobs, partnerStore, addJob, deletePartner, left };
}

describe("the deletion of a partner", () => {
  it("removes its record, keys and endpoints, and no other partner's", async () => {
    const { deletePartner, left } = await harness();
    expect(await deletePartner(false)).toEqual({
      keys: ["k1", "k2"],
      endpoints: ["ep_1"],
      cancelledJobs: [],
      openJobs: [],
    });
    expect(await left()).toEqual({ partners: ["prt_2"], keys: ["k3"], endpoints: ["ep_2"], jobs: {} });
    await expect(deletePartner(false)).rejects.toThrow(OperatorNotFound);
  });

  it("is refused while jobs are unfinished, and changes nothing then", async () => {
    const { addJob, deletePartner, left, partnerStore } = await harness();
    await addJob("job_si-compounding_1");
    await expect(deletePartner(false)).rejects.toThrow(OperatorRefusal);
    expect(await partnerStore.findPartner("prt_1")).toMatchObject({ status: "active" });
    expect((await left()).keys).toEqual(["k1", "k2", "k3"]);
  });

  it("cancels queued jobs where it is forced, and names those that may be done", async () => {
    const { addJob, jobs, clock, deletePartner, left } = await harness();
    await addJob("job_si-compounding_1");
    await addJob("job_si-compounding_2");
    await addJob("job_si-compounding_3", "prt_2");
    await jobs.claimJob(
      countedJob("job_si-compounding_2"),
      1,
      { token: "t", expiresAt: clock.now() + 1_000 },
      clock.now(),
    );
    expect(await deletePartner(true)).toMatchObject({
      cancelledJobs: ["job_si-compounding_1"],
      openJobs: ["job_si-compounding_2"],
    });
    expect((await left()).jobs).toEqual({
      "job_si-compounding_1": "cancelled",
      "job_si-compounding_2": "sending",
      "job_si-compounding_3": "queued",
    });
  });

  it("leaves the jobs that it cancels to the scheduler, which sends the receipts of their ends", async () => {
    const { addJob, jobs, clock, deletePartner } = await harness();
    await addJob("job_si-compounding_1");
    await deletePartner(true);
    const receipts = memoryReceipts();
    const use = memoryUse(clock);
    const deps = { jobs, queues: new Map(), eventQueue: memoryQueue<JobNotificationMessage>(), receipts, use, clock };
    const handleDueJob = createHandleDueJob({ ...deps, waits: jobWaits(1), log: silentLog() });
    const handlers = new Map([["job_", handleDueJob]]);
    await createRunDueWork({ store: jobs, handlers, clock, log: silentLog() })(() => 55_000);
    expect(receipts.sent.map(({ kind, outcome, job }) => [kind, outcome, job])).toEqual([
      ["job-end", "cancelled", "job_si-compounding_1"],
    ]);
  });

  it("is completed by a second run, wherever the first one crashed", async () => {
    for (let step = 1; ; step += 1) {
      const { addJob, deletePartner, left } = await harness();
      await addJob("job_si-compounding_1");
      const life = new Life({ step, when: step % 2 === 0 ? "before" : "after" });
      await deletePartner(true, life).catch(() => undefined);
      await deletePartner(true).catch(() => undefined);
      expect(await left()).toMatchObject({ partners: ["prt_2"], keys: ["k3"], endpoints: ["ep_2"] });
      if (!life.ended) break;
    }
  });
});
