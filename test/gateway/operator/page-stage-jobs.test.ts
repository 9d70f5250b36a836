import { expect, it } from "vitest";
import { createPageStageJobs } from "../../../shared/gateway/operator/page-stage-jobs.ts";
import { jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

it("the jobs of several partners are one list, page by page, by arrival", async () => {
  const { refill, jobs, vendor, clock } = jobHarness();
  vendor.script.push(answers(200), fails("after-first-byte"), answers(200));
  await refill();
  clock.advance(1_000);
  await refill({}, { partnerId: "prt_2" });
  clock.advance(1_000);
  await refill({}, { body: refillOf(2) });
  const page = createPageStageJobs({ jobs });
  const partners = ["prt_1", "prt_2"];
  const seen = async (query: Parameters<typeof page>[1]) =>
    (await page(partners, query)).data.map(({ partnerId, status }) => `${partnerId} ${status}`);

  expect(await seen({})).toEqual(["prt_1 succeeded", "prt_2 uncertain", "prt_1 succeeded"]);
  expect(await seen({ status: "uncertain" })).toEqual(["prt_2 uncertain"]);
  expect(await seen({ connection: "clinic-2" })).toEqual([]);
  const { cursor } = await page(partners, { order: "desc", limit: 1 });
  expect(await seen({ order: "desc", limit: 1, cursor: cursor ?? "" })).toEqual(["prt_2 uncertain"]);
});
