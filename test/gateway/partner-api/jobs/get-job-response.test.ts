import { describe, expect, it } from "vitest";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { jobHarness } from "../../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../../support/harnesses/scripted-vendor.ts";

const async_ = { prefer: "respond-async" };

describe("GET /v1/jobs/{id}/response", () => {
  it("returns the vendor's bytes, with its status and type", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(
      answers(201, '{"error": 0, "id": 63841550598335501}\r\n', { "content-type": ["application/json"] }),
    );
    await harness.refill(async_);
    await harness.processQueue();
    const response = await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}/response`);
    expect(response).toMatchObject({
      status: 201,
      text: '{"error": 0, "id": 63841550598335501}\r\n',
      headers: { "content-type": ["application/json"], "Gateway-Job": harness.onlyJob().id },
    });
  });

  it("returns a large answer that was unavailable when it arrived, without asking for a retry", async () => {
    let linked = false;
    const bodies = memoryBlobStore();
    const linkToGet = async (key: string, seconds: number) => {
      if (!linked) throw new Error("There are no credentials to sign with.");
      return await bodies.linkToGet(key, seconds);
    };
    const harness = jobHarness({ bodies: { ...bodies, linkToGet } });
    const body = { key: "jobs/one", size: 5_000_000, outline: '{"error": 0}' };
    harness.vendor.script.push({
      exchange: { kind: "answered", answer: { status: 200, headers: {}, body } },
      done: true,
    });
    const answer = await harness.refill();
    const { id } = harness.onlyJob();
    expect(answer).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "answered", "Gateway-Job": id } });
    expect(JSON.parse(answer.text)).toMatchObject({ retryable: false });
    expect(harness.onlyJob().status).toBe("succeeded");
    linked = true;
    expect((await harness.api("GET", `/v1/jobs/${id}/response`)).status).toBe(303);
  });

  it("says that the answer to a read is too large, and not that a retry is safe", async () => {
    const harness = jobHarness();
    harness.vendor.script.push({
      exchange: { kind: "failed", phase: "after-first-byte", cause: "answer-too-large" },
      done: true,
    });
    await harness.lookUp(async_);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "uncertain" });
    const response = await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}/response`);
    expect(response).toMatchObject({ status: 502, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(response.text)).toMatchObject({ retryable: false });
  });

  it("answers 409 while the job has not ended, and 504 while it is uncertain", async () => {
    const harness = jobHarness();
    await harness.refill(async_);
    const path = `/v1/jobs/${harness.onlyJob().id}/response`;
    expect(await harness.api("GET", path)).toMatchObject({ status: 409, headers: { "Retry-After": "1" } });
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.processQueue();
    expect((await harness.api("GET", path)).status).toBe(504);
  });
});
