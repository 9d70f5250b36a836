import { describe, expect, it } from "vitest";
import { aJob } from "../../builders/a-job.ts";
import { aPartner } from "../../builders/an-endpoint.ts";
import { anUpload } from "../../builders/an-upload.ts";
import { manualClock } from "../../fakes/manual-clock.ts";
import { memoryLargeBodies } from "../../fakes/memory-large-bodies.ts";
import { memoryUploadLedger } from "../../fakes/memory-upload-ledger.ts";
import { answers, fails, jobDesk, refillOf } from "../jobs/job-desk.ts";

const async_ = { prefer: "respond-async" };
const key = { "idempotency-key": "k1" };

type Desk = ReturnType<typeof jobDesk>;

/** A desk with one uncertain job whose owner's time is over. */
async function uncertain(headers: Record<string, string> = {}) {
  const desk = jobDesk();
  desk.moves.push(fails("after-first-byte", true));
  await desk.refill(headers);
  const { id } = desk.theJob();
  const resolve = (action: unknown, partnerId?: string) =>
    desk.api("POST", `/v1/jobs/${id}/resolve`, { action }, partnerId);
  return { desk, id, resolve };
}

describe("GET /v1/jobs", () => {
  it("lists by arrival, by status and vendor, page by page", async () => {
    const desk = jobDesk();
    for (const [patient, move] of [answers(200), answers(404), answers(200)].entries()) {
      desk.clock.advance(1);
      desk.moves.push(move);
      await desk.refill({}, { body: refillOf(patient) });
    }
    const read = async (query: string) => JSON.parse((await desk.api("GET", `/v1/jobs${query}`)).text);
    const all = await read("");
    expect(all.data.map(({ status }: { status: string }) => status)).toEqual(["succeeded", "failed", "succeeded"]);
    expect(all.cursor).toBeNull();
    expect((await read("?status=failed")).data).toHaveLength(1);
    expect((await desk.api("GET", "/v1/jobs?status=failed&status=succeeded")).status).toBe(400);
    expect((await read("?vendor=inside-rx")).data).toEqual([]);
    const first = await read("?limit=2");
    const second = await read(`?limit=2&cursor=${first.cursor}`);
    expect([...first.data, ...second.data]).toEqual(all.data);
  });

  it("a status that there is not is 400", async () => {
    expect((await jobDesk().api("GET", "/v1/jobs?status=done")).status).toBe(400);
  });
});

describe("another partner's job", () => {
  it.each([
    ["GET", ""],
    ["GET", "/response"],
    ["DELETE", ""],
    ["POST", "/resolve"],
  ])("%s …%s is 404", async (method, more) => {
    const { desk, id } = await uncertain();
    desk.clock.advance(35_000);
    const body = method === "POST" ? { action: "retry" } : undefined;
    expect((await desk.api(method, `/v1/jobs/${id}${more}`, body, "prt_2")).status).toBe(404);
    expect(desk.theJob().status).toBe("uncertain");
    expect(JSON.parse((await desk.api("GET", "/v1/jobs", undefined, "prt_2")).text).data).toEqual([]);
  });

  it("and so is one's own of which the grant was withdrawn", async () => {
    const { desk, id } = await uncertain();
    desk.directory.put(aPartner({ grants: ["si-compounding:getPatient"] }));
    expect((await desk.api("GET", `/v1/jobs/${id}`)).status).toBe(404);
    expect(JSON.parse((await desk.api("GET", "/v1/jobs")).text).data).toEqual([]);
  });
});

describe("GET /v1/jobs/{id}/response", () => {
  it("is the vendor's bytes, with its status and type", async () => {
    const desk = jobDesk();
    desk.moves.push(
      answers(201, '{"error": 0, "id": 63841550598335501}\r\n', { "content-type": ["application/json"] }),
    );
    await desk.refill(async_);
    await desk.work();
    const response = await desk.api("GET", `/v1/jobs/${desk.theJob().id}/response`);
    expect(response).toMatchObject({
      status: 201,
      text: '{"error": 0, "id": 63841550598335501}\r\n',
      headers: { "content-type": ["application/json"], "Gateway-Job": desk.theJob().id },
    });
  });

  it("is there for a large answer that could not be handed over when it came, and nobody is told to send again", async () => {
    let linked = false;
    const bodies = memoryLargeBodies();
    const linkTo = async (key: string, seconds: number) => {
      if (!linked) throw new Error("There are no credentials to sign with.");
      return await bodies.linkTo(key, seconds);
    };
    const desk = jobDesk({ bodies: { ...bodies, linkTo } });
    const body = { key: "jobs/one", size: 5_000_000, outline: '{"error": 0}' };
    desk.moves.push({ exchange: { kind: "answered", answer: { status: 200, headers: {}, body } }, done: true });
    const answer = await desk.refill();
    const { id } = desk.theJob();
    expect(answer).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "answered", "Gateway-Job": id } });
    expect(JSON.parse(answer.text)).toMatchObject({ retryable: false });
    expect(desk.theJob().status).toBe("succeeded");
    linked = true;
    expect((await desk.api("GET", `/v1/jobs/${id}/response`)).status).toBe(303);
  });

  it("of a read whose answer is too large says so, and not that it is safe to ask again", async () => {
    const desk = jobDesk();
    desk.moves.push({
      exchange: { kind: "failed", phase: "after-first-byte", cause: "answer-too-large" },
      done: true,
    });
    await desk.lookUp(async_);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "uncertain" });
    const response = await desk.api("GET", `/v1/jobs/${desk.theJob().id}/response`);
    expect(response).toMatchObject({ status: 502, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(response.text)).toMatchObject({ retryable: false });
  });

  it("is 409 while the job has not ended, 504 while it is uncertain", async () => {
    const desk = jobDesk();
    await desk.refill(async_);
    const path = `/v1/jobs/${desk.theJob().id}/response`;
    expect(await desk.api("GET", path)).toMatchObject({ status: 409, headers: { "Retry-After": "1" } });
    desk.moves.push(fails("after-first-byte"));
    await desk.work();
    expect((await desk.api("GET", path)).status).toBe(504);
  });
});

describe("DELETE /v1/jobs/{id}", () => {
  it("cancels a queued job: it is not made, its partner is told, its key is free", async () => {
    const desk = jobDesk();
    await desk.refill({ ...async_, ...key });
    const { id } = desk.theJob();
    const cancelled = await desk.api("DELETE", `/v1/jobs/${id}`);
    expect(cancelled.status).toBe(200);
    expect(JSON.parse(cancelled.text)).toMatchObject({ status: "cancelled", outcome: "not-sent", nextAttemptAt: null });
    await desk.work();
    expect(desk.calls).toEqual([]);
    expect(await desk.tell()).toEqual(["job.cancelled"]);
    expect(await desk.api("GET", `/v1/jobs/${id}/response`)).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "not-sent" },
    });
    expect((await desk.refill(key)).status).toBe(200);
  });

  it("gives its upload back: it can be sent with another call", async () => {
    const clock = manualClock();
    const uploads = memoryUploadLedger(clock);
    const desk = jobDesk({ uploads });
    const upload = anUpload({ usedBy: "job_1" });
    await uploads.createUpload(upload, clock.now());
    const job = aJob();
    const request = { ...job.request, body: { key: `uploads/${upload.id}`, size: upload.size } };
    await desk.jobs.createJob({ ...job, request }, undefined, clock.now());
    expect((await desk.api("DELETE", `/v1/jobs/${job.id}`)).status).toBe(200);
    expect((await uploads.findUpload(upload.id))?.usedBy).toBeNull();
  });

  it("of a job that has ended is 409", async () => {
    const desk = jobDesk();
    await desk.refill();
    expect((await desk.api("DELETE", `/v1/jobs/${desk.theJob().id}`)).status).toBe(409);
  });
});

describe("POST /v1/jobs/{id}/resolve", () => {
  it("waits for the owner's time to be over", async () => {
    const { desk, resolve } = await uncertain();
    desk.clock.advance(34_999);
    expect(await resolve("retry")).toMatchObject({ status: 409, headers: { "Retry-After": "1" } });
    desk.clock.advance(1);
    expect((await resolve("retry")).status).toBe(200);
  });

  it("retry: sent once more, from the queue", async () => {
    const { desk, id, resolve } = await uncertain(key);
    desk.clock.advance(35_000);
    expect(JSON.parse((await resolve("retry")).text)).toMatchObject({ status: "queued" });
    expect((await resolve("retry")).status).toBe(409);
    expect((await desk.refill(key)).status).toBe(409);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ id, status: "succeeded", attempts: 2 });
    expect(desk.calls).toHaveLength(2);
    expect((await desk.refill(key)).headers).toHaveProperty("Idempotency-Replayed");
    expect(await desk.tell()).toEqual(["job.succeeded"]);
  });

  it("retry is answered with the queued job, also when the queue is quicker than the answer", async () => {
    const { desk, resolve } = await uncertain(key);
    desk.clock.advance(35_000);
    desk.queue.onSend(() => desk.work());
    expect(JSON.parse((await resolve("retry")).text)).toMatchObject({ status: "queued", attempts: 1 });
    expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  it.each([
    ["cancelled", (desk: Desk, id: string) => desk.api("DELETE", `/v1/jobs/${id}`)],
    [
      "expired",
      (desk: Desk) => {
        desk.clock.advance(24 * 3_600_000);
        return desk.work();
      },
    ],
    [
      "failed",
      (desk: Desk) => {
        desk.directory.put(aPartner({ grants: [] }));
        return desk.work();
      },
    ],
  ])("retry that is %s before it was sent leaves the outcome unknown, the key taken and the order refused", async (status, act) => {
    const { desk, id, resolve } = await uncertain(key);
    desk.clock.advance(35_000);
    await resolve("retry");
    await act(desk, id);
    desk.directory.put(aPartner({ grants: ["si-compounding:*"] }));
    expect(desk.theJob()).toMatchObject({ status, outcome: "uncertain", attempts: 1 });
    for (const repeated of [await desk.refill(key), await desk.api("GET", `/v1/jobs/${id}/response`)]) {
      expect(repeated).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
      expect(JSON.parse(repeated.text)).toMatchObject({ type: `urn:rx-gateway:problem:job-${status}` });
    }
    if (status !== "expired") expect((await desk.refill()).status).toBe(422);
    expect(desk.calls).toHaveLength(1);
  });

  it("confirm: succeeded, without an answer to show", async () => {
    const { desk, id, resolve } = await uncertain(key);
    desk.clock.advance(35_000);
    await desk.tell();
    const confirmed = JSON.parse((await resolve("confirm")).text);
    expect(confirmed).toMatchObject({
      status: "succeeded",
      outcome: "uncertain",
      nextAttemptAt: null,
      responseStatus: null,
    });
    expect(JSON.parse((await desk.refill(key)).text)).toEqual(confirmed);
    expect(await desk.tell()).toEqual(["job.uncertain", "job.succeeded"]);
    expect(JSON.parse((await desk.api("GET", `/v1/jobs/${id}/response`)).text)).toEqual(confirmed);
    expect(desk.calls).toHaveLength(1);
  });

  it("abandon: abandoned, and nobody is told that nothing was done", async () => {
    const { desk, resolve } = await uncertain(key);
    desk.clock.advance(35_000);
    expect(JSON.parse((await resolve("abandon")).text)).toMatchObject({ status: "abandoned", outcome: "uncertain" });
    const repeated = await desk.refill(key);
    expect(repeated).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(repeated.text)).toMatchObject({ type: "urn:rx-gateway:problem:job-abandoned", retryable: false });
    expect(desk.calls).toHaveLength(1);
  });

  it("abandon is an event of its own, and a state to filter jobs by", async () => {
    const { desk, id, resolve } = await uncertain(key);
    desk.clock.advance(35_000);
    await desk.tell();
    await resolve("abandon");
    expect(await desk.tell()).toEqual(["job.uncertain", "job.abandoned"]);
    const listed = await desk.api("GET", "/v1/jobs?status=abandoned");
    expect(JSON.parse(listed.text)).toMatchObject({ data: [{ id, status: "abandoned", outcome: "uncertain" }] });
    expect(JSON.parse((await desk.api("GET", "/v1/jobs?status=failed")).text)).toMatchObject({ data: [] });
  });

  it("of any other job is 409", async () => {
    const desk = jobDesk();
    await desk.refill(async_);
    const resolve = () => desk.api("POST", `/v1/jobs/${desk.theJob().id}/resolve`, { action: "confirm" });
    expect((await resolve()).status).toBe(409);
    await desk.work();
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
    const { desk, id } = await uncertain();
    desk.clock.advance(35_000);
    expect((await desk.api("POST", `/v1/jobs/${id}/resolve`, body)).status).toBe(400);
    expect(desk.theJob().status).toBe("uncertain");
  });

  it("leaves a queue that is out of reach to the sweeper", async () => {
    const { desk, resolve } = await uncertain();
    desk.clock.advance(35_000);
    desk.queue.fail(1);
    expect((await resolve("retry")).status).toBe(200);
    desk.clock.advance(desk.waits.sweepAfter);
    await desk.sweep();
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 2 });
  });
});

describe("an uncertain job that has outlived its body", () => {
  async function outlived(body: { readonly key: string; readonly size: number }) {
    const bodies = memoryLargeBodies();
    const desk = jobDesk({ bodies });
    const owner = { token: "a", until: desk.clock.now() + 35_000 };
    const job = aJob({ status: "sending", vendor: "si-compounding", operation: "createRefillRequest" });
    await desk.jobs.createJob({ ...job, request: { ...job.request, body } }, owner, owner.until);
    desk.clock.advance(35_000);
    await desk.jobs.turnUncertain(job.id, desk.clock.now(), undefined);
    const resolve = (action: string) => desk.api("POST", `/v1/jobs/${job.id}/resolve`, { action });
    return { desk, bodies, resolve, id: job.id };
  }
  const upload = { key: "uploads/upl_1", size: 3 };

  it("says so when it is to be sent again, and stays uncertain", async () => {
    const { desk, resolve, id } = await outlived(upload);
    const refused = await resolve("retry");
    expect(refused).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(refused.text)).toMatchObject({ type: "urn:rx-gateway:problem:job-body-gone", retryable: false });
    expect(desk.theJob().status).toBe("uncertain");
    expect(desk.queue.sent).toEqual([]);
    expect((await desk.api("GET", `/v1/jobs/${id}`)).status).toBe(200);
    expect((await desk.api("GET", `/v1/jobs/${id}/response`)).status).toBe(504);
  });

  it.each([
    ["confirm", "succeeded"],
    ["abandon", "abandoned"],
  ])("can be resolved all the same: %s", async (action, status) => {
    const { desk, resolve } = await outlived(upload);
    expect((await resolve(action)).status).toBe(200);
    expect(desk.theJob().status).toBe(status);
  });

  it("is sent again where the body is still there", async () => {
    const { desk, bodies, resolve } = await outlived(upload);
    bodies.bodies.set(upload.key, { bytes: Buffer.from("abc"), headers: {} });
    expect((await resolve("retry")).status).toBe(200);
    expect(desk.theJob().status).toBe("queued");
    expect(desk.queue.sent).toHaveLength(1);
  });
});
