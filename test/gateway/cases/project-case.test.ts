import { expect, it } from "vitest";
import { webhookPipeline } from "../../support/harnesses/webhook-harness.ts";

const seconds = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000);
const waiting = { timestamp: seconds, event_type: "case_waiting", case_id: "c" };

it("an event creates its case under a key that does not reveal whose it is", async () => {
  const pipeline = webhookPipeline();

  await pipeline.record(waiting);

  const [stored] = pipeline.cases.all();
  expect(stored?.key).toMatch(/^case_md-integrations_[0-9a-f]{40}$/);
  expect(stored?.state).toMatchObject({ caseId: "c", status: { value: "waiting" } });
});

it("the projection of a case completes what a crash interrupted, and changes nothing when it runs again", async () => {
  const pipeline = webhookPipeline();
  const { putCase } = pipeline.cases;
  const failing = { ...pipeline.cases, putCase: () => Promise.reject(new Error("cut")) };
  await expect(pipeline.recordWith({ cases: failing }, waiting)).rejects.toThrow("cut");
  expect(pipeline.cases.all()).toEqual([]);

  await pipeline.recordWith({ cases: { ...pipeline.cases, putCase } }, waiting);
  const [completed] = pipeline.cases.all();
  await pipeline.record(waiting);

  expect(pipeline.cases.all()).toEqual([completed]);
  expect(completed).toMatchObject({ state: { timeline: [{}] } });
  expect(pipeline.storedDeliveries()).toHaveLength(1);
});

it("an event whose case cannot be changed is delivered, and makes an older one stale that is recorded after it", async () => {
  const pipeline = webhookPipeline();
  await pipeline.record(waiting);
  const failing = { ...pipeline.cases, putCase: async () => false };
  const newer = { ...waiting, timestamp: seconds + 60, event_type: "case_approved" };
  await expect(pipeline.recordWith({ cases: failing }, newer)).rejects.toThrow("keep changing");
  expect(pipeline.storedDeliveries()).toHaveLength(2);

  await pipeline.record({ ...waiting, timestamp: seconds + 30, event_type: "case_support" });
  await pipeline.record(newer);

  expect(pipeline.storedEvents().map(({ type, stale }) => [type, stale])).toEqual([
    ["md-integrations.case_waiting", false],
    ["md-integrations.case_approved", false],
    ["md-integrations.case_support", true],
  ]);
  expect(pipeline.cases.all()).toMatchObject([{ state: { status: { value: "approved" } } }]);
});

it("a case loses no event of many that arrive at the same time", async () => {
  const pipeline = webhookPipeline();

  await Promise.all([1, 2, 3, 4, 5].map((number) => pipeline.record({ ...waiting, number })));

  const [stored] = pipeline.cases.all();
  expect(stored?.state.timeline).toHaveLength(5);
});

it("cases of different connections are separate, and an event that names no case creates none", async () => {
  const pipeline = webhookPipeline();

  await pipeline.record(waiting);
  await pipeline.record(waiting, { connection: "clinic-2" });
  await pipeline.record({ timestamp: seconds, event_type: "voucher_used", voucher_id: "v" });

  expect(pipeline.cases.all()).toHaveLength(2);
});
