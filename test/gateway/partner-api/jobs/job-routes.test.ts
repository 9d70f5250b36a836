import { describe, expect, it } from "vitest";
import { aJob } from "../../../support/builders/a-job.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { anUpload } from "../../../support/builders/an-upload.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { memoryUploadStore } from "../../../support/fakes/memory-stores.ts";
import { type JobHarness, jobHarness, refillOf } from "../../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../../support/harnesses/scripted-vendor.ts";

const async_ = { prefer: "respond-async" };
const key = { "idempotency-key": "k1" };

/** A harness with one uncertain job whose owner's time is over. */
async function uncertain(headers: Record<string, string> = {}) {
  const harness = jobHarness();
  harness.vendor.script.push(fails("after-first-byte", true));
  await harness.refill(headers);
  const { id } = harness.onlyJob();
  const resolve = (action: unknown, partnerId?: string) =>
    harness.api("POST", `/v1/jobs/${id}/resolve`, { action }, partnerId);
  return { harness, id, resolve };
}

describe("GET /v1/jobs", () => {
  it("lists by arrival, by status and vendor, page by page", async () => {
    const harness = jobHarness();
    for (const [patient, move] of [answers(200), answers(404), answers(200)].entries()) {
      harness.clock.advance(1);
      harness.vendor.script.push(move);
      await harness.refill({}, { body: refillOf(patient) });
    }
    const read = async (query: string) => JSON.parse((await harness.api("GET", `/v1/jobs${query}`)).text);
    const all = await read("");
    expect(all.data.map(({ status }: { status: string }) => status)).toEqual(["succeeded", "failed", "succeeded"]);
    expect(all.cursor).toBeNull();
    expect((await read("?status=failed")).data).toHaveLength(1);
    expect((await harness.api("GET", "/v1/jobs?status=failed&status=succeeded")).status).toBe(400);
    expect((await read("?vendor=inside-rx")).data).toEqual([]);
    const first = await read("?limit=2");
    const second = await read(`?limit=2&cursor=${first.cursor}`);
    expect([...first.data, ...second.data]).toEqual(all.data);
  });

  it("a status that there is not is 400", async () => {
    expect((await jobHarness().api("GET", "/v1/jobs?status=done")).status).toBe(400);
  });
});

describe("another partner's job", () => {
  it.each([
    ["GET", ""],
    ["GET", "/response"],
    ["DELETE", ""],
    ["POST", "/resolve"],
  ])("%s …%s is 404", async (method, more) => {
    const { harness, id } = await uncertain();
    harness.clock.advance(35_000);
    const body = method === "POST" ? { action: "retry" } : undefined;
    expect((await harness.api(method, `/v1/jobs/${id}${more}`, body, "prt_2")).status).toBe(404);
    expect(harness.onlyJob().status).toBe("uncertain");
    expect(JSON.parse((await harness.api("GET", "/v1/jobs", undefined, "prt_2")).text).data).toEqual([]);
  });

  it("a job of the partner's own whose grant was withdrawn is 404", async () => {
    const { harness, id } = await uncertain();
    harness.directory.put(aPartner({ grants: ["si-compounding:getPatient"] }));
    expect((await harness.api("GET", `/v1/jobs/${id}`)).status).toBe(404);
    expect(JSON.parse((await harness.api("GET", "/v1/jobs")).text).data).toEqual([]);
  });
});

describe("GET /v1/jobs/{id}/response", () => {
  it("is the vendor's bytes, with its status and type", async () => {
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

  it("returns a large answer that could not be returned when it came, without advice to send again", async () => {
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

  it("of a read whose answer is too large says so, and not that it is safe to ask again", async () => {
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

  it("is 409 while the job has not ended, 504 while it is uncertain", async () => {
    const harness = jobHarness();
    await harness.refill(async_);
    const path = `/v1/jobs/${harness.onlyJob().id}/response`;
    expect(await harness.api("GET", path)).toMatchObject({ status: 409, headers: { "Retry-After": "1" } });
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.processQueue();
    expect((await harness.api("GET", path)).status).toBe(504);
  });
});

describe("DELETE /v1/jobs/{id}", () => {
  it("cancels a queued job: it is not made, its partner is notified, its key is released", async () => {
    const harness = jobHarness();
    await harness.refill({ ...async_, ...key });
    const { id } = harness.onlyJob();
    const cancelled = await harness.api("DELETE", `/v1/jobs/${id}`);
    expect(cancelled.status).toBe(200);
    expect(JSON.parse(cancelled.text)).toMatchObject({ status: "cancelled", outcome: "not-sent", nextAttemptAt: null });
    await harness.processQueue();
    expect(harness.vendor.calls).toEqual([]);
    expect(await harness.notifications.publish()).toEqual(["job.cancelled"]);
    expect(await harness.api("GET", `/v1/jobs/${id}/response`)).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "not-sent" },
    });
    expect((await harness.refill(key)).status).toBe(200);
  });

  it("gives its upload back: it can be sent with another call", async () => {
    const clock = manualClock();
    const uploads = memoryUploadStore(clock);
    const harness = jobHarness({ uploads });
    const upload = anUpload({ usedBy: "job_1" });
    await uploads.createUpload(upload, clock.now());
    const job = aJob();
    const request = { ...job.request, body: { key: `uploads/${upload.id}`, size: upload.size } };
    await harness.jobs.createJob({ ...job, request }, undefined, clock.now());
    expect((await harness.api("DELETE", `/v1/jobs/${job.id}`)).status).toBe(200);
    expect((await uploads.findUpload(upload.id))?.usedBy).toBeNull();
  });

  it("of a job that has ended is 409", async () => {
    const harness = jobHarness();
    await harness.refill();
    expect((await harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`)).status).toBe(409);
  });
});

describe("POST /v1/jobs/{id}/resolve", () => {
  it("is refused before the lease has expired", async () => {
    const { harness, resolve } = await uncertain();
    harness.clock.advance(34_999);
    expect(await resolve("retry")).toMatchObject({ status: 409, headers: { "Retry-After": "1" } });
    harness.clock.advance(1);
    expect((await resolve("retry")).status).toBe(200);
  });

  it("with retry sends the job once more, from the queue", async () => {
    const { harness, id, resolve } = await uncertain(key);
    harness.clock.advance(35_000);
    expect(JSON.parse((await resolve("retry")).text)).toMatchObject({ status: "queued" });
    expect((await resolve("retry")).status).toBe(409);
    expect((await harness.refill(key)).status).toBe(409);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ id, status: "succeeded", attempts: 2 });
    expect(harness.vendor.calls).toHaveLength(2);
    expect((await harness.refill(key)).headers).toHaveProperty("Idempotency-Replayed");
    expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
  });

  it("with retry returns the queued job, also when the queue is quicker than the answer", async () => {
    const { harness, resolve } = await uncertain(key);
    harness.clock.advance(35_000);
    harness.queue.onSend(() => harness.processQueue());
    expect(JSON.parse((await resolve("retry")).text)).toMatchObject({ status: "queued", attempts: 1 });
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  it.each([
    ["cancelled", (harness: JobHarness, id: string) => harness.api("DELETE", `/v1/jobs/${id}`)],
    [
      "expired",
      (harness: JobHarness) => {
        harness.clock.advance(24 * 3_600_000);
        return harness.processQueue();
      },
    ],
    [
      "failed",
      (harness: JobHarness) => {
        harness.directory.put(aPartner({ grants: [] }));
        return harness.processQueue();
      },
    ],
  ])("with retry that is %s before it was sent leaves the outcome unknown, the key taken and the order refused", async (status, act) => {
    const { harness, id, resolve } = await uncertain(key);
    harness.clock.advance(35_000);
    await resolve("retry");
    await act(harness, id);
    harness.directory.put(aPartner({ grants: ["si-compounding:*"] }));
    expect(harness.onlyJob()).toMatchObject({ status, outcome: "uncertain", attempts: 1 });
    for (const repeated of [await harness.refill(key), await harness.api("GET", `/v1/jobs/${id}/response`)]) {
      expect(repeated).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
      expect(JSON.parse(repeated.text)).toMatchObject({ type: `urn:rx-gateway:problem:job-${status}` });
    }
    if (status !== "expired") expect((await harness.refill()).status).toBe(422);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("with confirm ends the job as succeeded, without an answer", async () => {
    const { harness, id, resolve } = await uncertain(key);
    harness.clock.advance(35_000);
    await harness.notifications.publish();
    const confirmed = JSON.parse((await resolve("confirm")).text);
    expect(confirmed).toMatchObject({
      status: "succeeded",
      outcome: "uncertain",
      nextAttemptAt: null,
      responseStatus: null,
    });
    expect(JSON.parse((await harness.refill(key)).text)).toEqual(confirmed);
    expect(await harness.notifications.publish()).toEqual(["job.uncertain", "job.succeeded"]);
    expect(JSON.parse((await harness.api("GET", `/v1/jobs/${id}/response`)).text)).toEqual(confirmed);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("with abandon ends the job as abandoned, without a claim that nothing was done", async () => {
    const { harness, resolve } = await uncertain(key);
    harness.clock.advance(35_000);
    expect(JSON.parse((await resolve("abandon")).text)).toMatchObject({ status: "abandoned", outcome: "uncertain" });
    const repeated = await harness.refill(key);
    expect(repeated).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(repeated.text)).toMatchObject({ type: "urn:rx-gateway:problem:job-abandoned", retryable: false });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("with abandon publishes an event of its own, and sets a status to filter by", async () => {
    const { harness, id, resolve } = await uncertain(key);
    harness.clock.advance(35_000);
    await harness.notifications.publish();
    await resolve("abandon");
    expect(await harness.notifications.publish()).toEqual(["job.uncertain", "job.abandoned"]);
    const listed = await harness.api("GET", "/v1/jobs?status=abandoned");
    expect(JSON.parse(listed.text)).toMatchObject({ data: [{ id, status: "abandoned", outcome: "uncertain" }] });
    expect(JSON.parse((await harness.api("GET", "/v1/jobs?status=failed")).text)).toMatchObject({ data: [] });
  });

  it("of any other job is 409", async () => {
    const harness = jobHarness();
    await harness.refill(async_);
    const resolve = () => harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action: "confirm" });
    expect((await resolve()).status).toBe(409);
    await harness.processQueue();
    expect((await resolve()).status).toBe(409);
  });

  it.each([
    undefined,
    "",
    "again",
    { action: "send" },
    { action: ["retry"] },
    [],
    "{",
  ])("a body of %j is 400", async (body) => {
    const { harness, id } = await uncertain();
    harness.clock.advance(35_000);
    expect((await harness.api("POST", `/v1/jobs/${id}/resolve`, body)).status).toBe(400);
    expect(harness.onlyJob().status).toBe("uncertain");
  });

  it("leaves a queue that is out of reach to the scheduler", async () => {
    const { harness, resolve } = await uncertain();
    harness.clock.advance(35_000);
    harness.queue.fail(1);
    expect((await resolve("retry")).status).toBe(200);
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 2 });
  });
});

describe("an uncertain job that has outlived its body", () => {
  async function outlived(body: { readonly key: string; readonly size: number }) {
    const bodies = memoryBlobStore();
    const harness = jobHarness({ bodies });
    const lease = { token: "a", expiresAt: harness.clock.now() + 35_000 };
    const job = aJob({ status: "sending", vendor: "si-compounding", operation: "createRefillRequest" });
    await harness.jobs.createJob({ ...job, request: { ...job.request, body } }, lease, lease.expiresAt);
    harness.clock.advance(35_000);
    await harness.jobs.markUncertain(job.id, harness.clock.now(), undefined);
    const resolve = (action: string) => harness.api("POST", `/v1/jobs/${job.id}/resolve`, { action });
    return { harness, bodies, resolve, id: job.id };
  }
  const upload = { key: "uploads/upl_1", size: 3 };

  it("says so when it is to be sent again, and stays uncertain", async () => {
    const { harness, resolve, id } = await outlived(upload);
    const refused = await resolve("retry");
    expect(refused).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(refused.text)).toMatchObject({ type: "urn:rx-gateway:problem:job-body-gone", retryable: false });
    expect(harness.onlyJob().status).toBe("uncertain");
    expect(harness.queue.sent).toEqual([]);
    expect((await harness.api("GET", `/v1/jobs/${id}`)).status).toBe(200);
    expect((await harness.api("GET", `/v1/jobs/${id}/response`)).status).toBe(504);
  });

  it.each([
    ["confirm", "succeeded"],
    ["abandon", "abandoned"],
  ])("can be resolved all the same: %s", async (action, status) => {
    const { harness, resolve } = await outlived(upload);
    expect((await resolve(action)).status).toBe(200);
    expect(harness.onlyJob().status).toBe(status);
  });

  it("is sent again where the body is still there", async () => {
    const { harness, bodies, resolve } = await outlived(upload);
    bodies.blobs.set(upload.key, { bytes: Buffer.from("abc"), headers: {} });
    expect((await resolve("retry")).status).toBe(200);
    expect(harness.onlyJob().status).toBe("queued");
    expect(harness.queue.sent).toHaveLength(1);
  });
});
