import { expect, it } from "vitest";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

function audited({ lines }: ReturnType<typeof jobHarness>): unknown {
  return lines()
    .filter((line) => line.includes('"audit.vendor-call"'))
    .map((line) => JSON.parse(line));
}

it("The line of a call in its request names its job, and how the partner was answered", async () => {
  const harness = jobHarness();
  await harness.refill();
  const { id: job } = harness.onlyJob();
  expect(audited(harness)).toMatchObject([{ job, status: 200, outcome: "answered", operation: "createRefillRequest" }]);
});

it("The line of a call without a certain answer names its job, too", async () => {
  const harness = jobHarness();
  harness.vendor.script.push(answers(500));
  await harness.refill();
  const { id: job } = harness.onlyJob();
  expect(audited(harness)).toMatchObject([{ job, status: 504, outcome: "uncertain" }]);
});

it("The line of a read names no job", async () => {
  const harness = jobHarness();
  await harness.lookUp();
  expect(audited(harness)).toMatchObject([{ outcome: "answered", status: 200, operation: "getPatient" }]);
  expect(JSON.stringify(audited(harness))).not.toContain('"job"');
});
