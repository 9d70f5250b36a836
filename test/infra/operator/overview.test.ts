import { describe, expect, it } from "vitest";
import { dynamoHealthStore } from "../../../shared/aws/dynamodb-health-store.ts";
import { dynamoJobStore } from "../../../shared/aws/dynamodb-job-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import { dynamoOpenIndex } from "../../../shared/aws/records/open.ts";
import type { OpenIndex } from "../../../shared/gateway/ports/open-index.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { aDelivery } from "../../support/builders/an-event.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../support/fakes/memory-blob-store.ts";
import { memoryDeadLetters } from "../../support/fakes/memory-dead-letters.ts";
import { memoryEndpointStore, memoryPartnerStore } from "../../support/fakes/memory-stores.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

/** A partner with work that has not ended, a suspended one without, a connection in a cool-down, and a dead letter. */
async function setUp(openIndex?: OpenIndex) {
  const [clock, table] = [manualClock(), new MemoryTable()];
  const records = { table, clock };
  const now = clock.now();
  const partnerStore = memoryPartnerStore();
  await partnerStore.addPartner(aPartner());
  await partnerStore.addPartner(aPartner({ id: "prt_2", name: "Quiet", status: "suspended" }));
  const jobs = dynamoJobStore(records, memoryBlobStore());
  await jobs.createJob(aJob(), undefined, now);
  await jobs.createJob(aJob({ id: "job_2", status: "uncertain" }), undefined, now);
  await jobs.createJob(aJob({ id: "job_3", status: "succeeded" }), undefined, now);
  await dynamoWebhookStore(records).addDelivery(aDelivery(), now);
  const health = dynamoHealthStore(new MemoryTable());
  await health.extendCoolDown({ vendor: "syncvet", connection: "default" }, now + 60_000, now);
  const stores = {
    ...{ clock, partnerStore, health, openIndex: openIndex ?? dynamoOpenIndex(records) },
    endpoints: memoryEndpointStore(anEndpoint({ status: "paused" }), anEndpoint({ id: "ep_2" })),
    deadLetters: (queue: string) => memoryDeadLetters(queue === "delivery" ? ["{}"] : []),
  };
  return await runCommand({ name: "overview", stores });
}

describe("overview", () => {
  it("counts what has not ended or is held, and names the partner for whom something is to be decided", async () => {
    const { text, failure } = await setUp();
    expect(failure).toBeUndefined();
    expect(text.split("\n")).toEqual([
      "partners      2, 1 suspended",
      "jobs          1 queued, 0 sending, 1 uncertain",
      "deliveries    1 pending, 0 held",
      "endpoints     2, 1 paused",
      expect.stringMatching(/^connections {3}\d+, 1 held {2}syncvet\/default$/),
      "dead letters  1 of delivery",
      `prt_1  ${aPartner().name}  1 uncertain job, 0 held deliveries, 1 paused endpoint`,
    ]);
  });

  it("says where it has not counted all of a partner's", async () => {
    const { text } = await setUp({ countOpen: async (_partner, _kind, _status, limit) => limit });
    expect(text).toContain("1000 or more of a partner's jobs or deliveries have one status");
  });
});
