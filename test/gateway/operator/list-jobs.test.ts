import { expect, it } from "vitest";
import { createListJobs, type JobFilter } from "../../../shared/gateway/operator/list-jobs.ts";
import { jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

/** An uncertain and a succeeded job of one partner, and after a minute an uncertain job of another. */
async function setUp() {
  const harness = jobHarness();
  harness.vendor.script.push(fails("after-first-byte"), answers(200), fails("after-first-byte"));
  await harness.refill();
  await harness.refill({}, { body: refillOf(2) });
  harness.clock.advance(60_000);
  const minute = harness.clock.now();
  await harness.refill({}, { partnerId: "prt_2" });
  const partnerStore = { listPartners: async () => [harness.partner, { ...harness.partner, id: "prt_2" }] };
  const list = async (filter: Partial<JobFilter>) => {
    const all = { statuses: ["uncertain"] as const, vendor: undefined, since: undefined, ...filter };
    const found = [];
    for await (const { partnerId, status } of createListJobs({ partnerStore, jobs: harness.jobs })(all)) {
      found.push(`${partnerId} ${status}`);
    }
    return found;
  };
  return { list, minute };
}

it("the list has all partners' jobs of the given statuses", async () => {
  const { list } = await setUp();
  expect(await list({})).toEqual(["prt_1 uncertain", "prt_2 uncertain"]);
  expect(await list({ statuses: ["succeeded", "failed"] })).toEqual(["prt_1 succeeded"]);
});

it("the list can be restricted to a vendor and to a time of creation", async () => {
  const { list, minute } = await setUp();
  expect(await list({ vendor: "si-compounding" })).toHaveLength(2);
  expect(await list({ vendor: "inside-rx" })).toEqual([]);
  expect(await list({ since: minute })).toEqual(["prt_2 uncertain"]);
});
