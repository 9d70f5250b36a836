import { describe, expect, it } from "vitest";
import type { Job } from "../../../shared/gateway/model/job.ts";
import { createFindSubjectEvents } from "../../../shared/gateway/operator/find-subject-events.ts";
import { jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const connections = [{ vendor: "si-compounding", connection: "default" }];
const respondAsync = { prefer: "respond-async" };

/** Refills, their published notifications, and an operator who searches by a patient. */
function setUp() {
  const harness = jobHarness();
  const { notifications, subjects, clock } = harness;
  const search = async (patient: string, more: Partial<Job> = {}) => {
    const find = createFindSubjectEvents({
      store: { ...notifications.store, ...subjects },
      jobs: {
        lookUpJob: async (id) => {
          const job = await harness.jobs.lookUpJob(id);
          return job && { ...job, ...more };
        },
      },
      digest: harness.digest,
      readerOf: () => undefined,
      erasureWaits: { restorable: 0 },
    });
    return (await find(patient, connections)).events.map(({ type, subject }) => [type, subject["job_id"]]);
  };
  /** Resolves the only job once its lease has ended. */
  const resolve = async (action: string) => {
    clock.advance(60_000);
    const { status } = await harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action });
    expect(status).toBe(200);
  };
  return { harness, search, resolve };
}

describe("a search by a patient of a vendor without webhooks", () => {
  it("finds the notifications about the jobs that name the patient, and of no other patient's", async () => {
    const { harness, search } = setUp();
    harness.vendor.script.push(answers(200));
    await harness.refill(respondAsync);
    await harness.processQueue();
    const { id } = harness.onlyJob();
    harness.vendor.script.push(answers(200));
    await harness.refill(respondAsync, { body: refillOf(2) });
    await harness.processQueue();
    await harness.notifications.publish();
    expect(harness.notifications.events()).toHaveLength(2);
    expect(await search("1")).toEqual([["job.succeeded", id]]);
    expect(await search("3")).toEqual([]);
  });

  it("finds every notification of a job that was uncertain, retried and done, the oldest first", async () => {
    const { harness, search, resolve } = setUp();
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.refill(respondAsync);
    await harness.processQueue();
    await harness.notifications.publish();
    await resolve("retry");
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.processQueue();
    await harness.notifications.publish();
    await resolve("retry");
    harness.vendor.script.push(answers(200));
    await harness.processQueue();
    await harness.notifications.publish();
    const found = await search("1");
    expect(found.map(([type]) => type)).toEqual(["job.uncertain", "job.uncertain", "job.succeeded"]);
    expect(found).toHaveLength(harness.notifications.events().length);
  });

  it.each([
    ["confirm", "job.succeeded"],
    ["abandon", "job.abandoned"],
  ])("finds how an uncertain job was resolved by %s", async (action, type) => {
    const { harness, search, resolve } = setUp();
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.refill(respondAsync);
    await harness.processQueue();
    await harness.notifications.publish();
    await resolve(action);
    await harness.notifications.publish();
    expect((await search("1")).map(([found]) => found)).toEqual(["job.uncertain", type]);
  });

  it("finds nothing of a job whose request was erased or is hidden", async () => {
    const { harness, search } = setUp();
    harness.vendor.script.push(answers(200));
    await harness.refill(respondAsync);
    await harness.processQueue();
    await harness.notifications.publish();
    expect(await search("1", { erased: true })).toEqual([]);
  });
});
