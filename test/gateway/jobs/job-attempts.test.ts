import { describe, expect, it, test } from "vitest";
import { extraAttempts } from "../../../shared/gateway/ports/job-ledger.ts";
import { bytesOf } from "../../builders/bytes-of.ts";
import { answers, fails, jobDesk } from "./job-desk.ts";

const async_ = { prefer: "respond-async" };
const shown = async (desk: ReturnType<typeof jobDesk>) =>
  JSON.parse((await desk.api("GET", `/v1/jobs/${desk.theJob().id}`)).text) as Record<string, unknown>;

describe("a job's attempts are the vendor calls that were begun", () => {
  it("a call that is sent again for a dead token counts twice, and the health checks between do not", async () => {
    const desk = jobDesk();
    desk.moves.push(answers(200, '{"error": 1, "msg": "Invalid token"}'));
    desk.deadTokens.add("token-1");
    await desk.refill();
    expect(await shown(desk)).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  it("tries within one run count, also those that never reached the vendor", async () => {
    const desk = jobDesk();
    desk.moves.push(fails("before-first-byte"), answers(429));
    await desk.refill();
    expect(await shown(desk)).toMatchObject({ status: "succeeded", attempts: 3 });
  });

  it("a run for which there was no token counts for nothing", async () => {
    const desk = jobDesk();
    desk.loginMoves.push({ kind: "unavailable", why: "no-answer" });
    await desk.refill(async_);
    await desk.work();
    expect(await shown(desk)).toMatchObject({ status: "queued", attempts: 0 });
    desk.clock.advance(10_000);
    await desk.work();
    expect(await shown(desk)).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("a call that ended in doubt counts", async () => {
    const desk = jobDesk();
    desk.moves.push(fails("after-first-byte"));
    await desk.refill();
    expect(await shown(desk)).toMatchObject({ status: "uncertain", attempts: 1 });
  });

  it("the run under way counts for one, and so does one that was lost", async () => {
    const desk = jobDesk();
    await desk.refill(async_);
    const { id } = desk.theJob();
    const owner = { token: "lost", until: desk.clock.now() + 1_000 };
    await desk.jobs.claimJob(id, 1, owner, desk.clock.now());
    expect(await shown(desk)).toMatchObject({ status: "sending", attempts: 1 });
    desk.clock.advance(2_000);
    await desk.sweep();
    expect(await shown(desk)).toMatchObject({ status: "uncertain", attempts: 1 });
  });

  test.each([
    [{ claims: 1, attempts: 1 }, 1, 0],
    [{ claims: 1, attempts: 1 }, 0, -1],
    [{ claims: 1, attempts: 1 }, 4, 3],
    [{ claims: 3, attempts: 1 }, 1, -2],
  ])("a job claimed as %o whose run begins %i calls has %i beyond its claims", (job, begun, extra) => {
    expect(extraAttempts(job, begun)).toBe(extra);
  });
});

describe("a job whose answer is a 202", () => {
  it("succeeded with the vendor's work to come, in its document and in its event", async () => {
    const desk = jobDesk();
    desk.moves.push(answers(202));
    await desk.refill(async_);
    await desk.work();
    expect(await shown(desk)).toMatchObject({ status: "succeeded", vendorPending: true, responseStatus: 202 });
    expect(await desk.tell()).toEqual(["job.succeeded"]);
    const [stored] = desk.events.events.values();
    expect(bytesOf(stored?.event.body).toString()).toContain('"vendorPending":true');
  });

  it("says nothing of that kind when the work is done", async () => {
    const desk = jobDesk();
    await desk.refill();
    expect(await shown(desk)).not.toHaveProperty("vendorPending");
    expect(await shown(desk)).not.toHaveProperty("partial");
  });
});
