import { describe, expect, it } from "vitest";
import { dynamoJobStore } from "../../../../shared/aws/dynamodb-job-store.ts";
import { dynamoWebhookStore } from "../../../../shared/aws/dynamodb-webhook-store.ts";
import { dynamoOpenIndex } from "../../../../shared/aws/records/open.ts";
import { jobStatuses } from "../../../../shared/core/job-status.ts";
import { isTerminal } from "../../../../shared/gateway/model/job.ts";
import { openStatuses } from "../../../../shared/gateway/model/open-status.ts";
import type { OpenIndex } from "../../../../shared/gateway/ports/open-index.ts";
import { aJob } from "../../../support/builders/a-job.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { aDelivery } from "../../../support/builders/an-event.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { memoryEndpointStore, memoryPartnerReader } from "../../../support/fakes/memory-stores.ts";
import { MemoryTable } from "../../../support/fakes/memory-table.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const of = (count: number, more = false) => ({ count, more });

function setUp(openIndex?: OpenIndex) {
  const [clock, table] = [manualClock(), new MemoryTable()];
  const records = { table, clock };
  const jobs = dynamoJobStore(records, memoryBlobStore());
  const store = dynamoWebhookStore(records);
  const endpoints = memoryEndpointStore(
    anEndpoint(),
    anEndpoint({ id: "ep_2", status: "paused" }),
    anEndpoint({ id: "ep_3", status: "paused" }),
    anEndpoint({ id: "ep_4", partnerId: "prt_2", status: "disabled" }),
  );
  const partners = memoryPartnerReader(aPartner(), { ...aPartner(), id: "prt_2" });
  const api = memoryPartnerApi({
    ...{ clock, partners, jobs, store, endpoints },
    openIndex: openIndex ?? dynamoOpenIndex(records),
  });
  const counts = async (partnerId?: string) =>
    (await api.call({ method: "GET", target: "/v1/counts", partnerId })).body;
  return { api, clock, table, jobs, store, counts };
}

describe("GET /v1/counts", () => {
  it("counts a partner's jobs and deliveries that have not ended, and its endpoints", async () => {
    const { clock, jobs, store, counts } = setUp();
    const now = clock.now();
    await jobs.createJob(aJob(), undefined, now);
    await jobs.createJob(aJob({ id: "job_2" }), undefined, now);
    await jobs.createJob(aJob({ id: "job_3", status: "uncertain" }), undefined, now);
    await jobs.createJob(aJob({ id: "job_4", status: "succeeded" }), undefined, now);
    await jobs.createJob(aJob({ id: "job_5", partnerId: "prt_2" }), undefined, now);
    await store.addDelivery(aDelivery(), now);
    await store.addDelivery(aDelivery({ id: "dlv_2", status: "held" }), now);
    await store.addDelivery(aDelivery({ id: "dlv_3", status: "failed" }), now);
    expect(await counts()).toEqual({
      jobs: { queued: of(2), sending: of(0), uncertain: of(1) },
      deliveries: { pending: of(1), held: of(1) },
      endpoints: { active: of(1), paused: of(2), disabled: of(0) },
    });
    expect(await counts("prt_2")).toEqual({
      jobs: { queued: of(1), sending: of(0), uncertain: of(0) },
      deliveries: { pending: of(0), held: of(0) },
      endpoints: { active: of(0), paused: of(0), disabled: of(1) },
    });
  });

  it("counts up to 1,000, and says that there are more", async () => {
    const stored: Readonly<Record<string, number>> = { queued: 1_000, sending: 999, uncertain: 1_001, held: 250_000 };
    const { counts } = setUp({
      countOpen: async (_, __, status, limit) => Math.min(stored[status] ?? 0, limit),
    });
    expect(await counts()).toMatchObject({
      jobs: { queued: of(1_000), sending: of(999), uncertain: of(1_000, true) },
      deliveries: { pending: of(0), held: of(1_000, true) },
    });
  });

  it("counts a job of an earlier version from its next change of status on", async () => {
    const { clock, table, jobs, counts } = setUp();
    await jobs.createJob(aJob(), undefined, clock.now());
    await table.update({ pk: "job_1", sk: "job" }, { remove: ["open"] });
    expect(await counts()).toMatchObject({ jobs: { queued: of(0), sending: of(0) } });
    const lease = { token: "a", expiresAt: clock.now() + 1 };
    await jobs.claimJob({ id: "job_1", partnerId: "prt_1" }, 1, lease, clock.now());
    expect(await counts()).toMatchObject({ jobs: { queued: of(0), sending: of(1) } });
  });

  it("takes no query", async () => {
    const { api } = setUp();
    const { status, body } = await api.call({ method: "GET", target: "/v1/counts?status=queued" });
    expect([status, body.errors[0].pointer]).toEqual([400, "query/status"]);
  });
});

describe("The statuses of jobs that are counted", () => {
  it("are those of jobs that have not ended", () => {
    expect(jobStatuses.filter((status) => !isTerminal(status))).toEqual(openStatuses.job);
  });
});
