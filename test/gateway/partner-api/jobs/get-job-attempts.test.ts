import { describe, expect, it } from "vitest";
import { maxRecentAttempts } from "../../../../shared/gateway/model/job-attempt.ts";
import { leaseDurationMs } from "../../../../shared/gateway/model/job-times.ts";
import { countedJob } from "../../../support/builders/a-job.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { type JobHarness, jobHarness, refillOf } from "../../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../../support/harnesses/scripted-vendor.ts";

const respondAsync = { prefer: "respond-async" };
const path = ({ onlyJob }: JobHarness) => `/v1/jobs/${onlyJob().id}/attempts`;
const list = async (harness: JobHarness) =>
  JSON.parse((await harness.api("GET", path(harness))).text) as {
    data: readonly { at: string; phase: string; status: number | null; error?: string }[];
    cursor: null;
  };
const phases = async (harness: JobHarness) =>
  (await list(harness)).data.map(({ phase, status, error }) => [phase, status ?? error]);

/** A claim whose function has ended, until its lease has expired. */
async function interrupt(harness: JobHarness, claim: number) {
  const lease = { token: `lost-${claim}`, expiresAt: harness.clock.now() + leaseDurationMs };
  const job = await harness.jobs.claimJob(harness.onlyJob(), claim, lease, harness.clock.now());
  harness.clock.advance(leaseDurationMs);
  await harness.runDueWork();
  return { job, lease };
}

describe("GET /v1/jobs/{id}/attempts", () => {
  it("lists the attempts of a call in its caller's request, newest first", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("before-first-byte"), answers(429));
    await harness.refill();
    expect(await phases(harness)).toEqual([
      ["answered", 200],
      ["answered", 429],
      ["before-first-byte", "connect"],
    ]);
    const { data, cursor } = await list(harness);
    expect(cursor).toBeNull();
    expect(data.map(({ at }) => at)).toEqual(
      data
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
  });

  it("has the attempt of a write in its caller's request that became uncertain", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.refill();
    expect(harness.onlyJob().status).toBe("uncertain");
    expect((await list(harness)).data).toEqual([
      {
        at: new Date(harness.onlyJob().createdAt).toISOString(),
        phase: "after-first-byte",
        durationMs: expect.any(Number),
        status: null,
        error: "reset",
      },
    ]);
  });

  it("is empty for a job that was not sent, and for a record of an earlier version", async () => {
    const harness = jobHarness();
    await harness.refill(respondAsync);
    expect(await list(harness)).toEqual({ data: [], cursor: null });
  });

  it("lists no run that began no call", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push({ kind: "unavailable", why: "no-answer" });
    await harness.refill(respondAsync);
    await harness.processQueue();
    expect(await phases(harness)).toEqual([]);
  });

  it("keeps the attempts of a write that its partner has sent again", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.refill();
    harness.clock.advance(leaseDurationMs);
    await harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action: "retry" });
    await harness.processQueue();
    expect(await phases(harness)).toEqual([
      ["answered", 200],
      ["after-first-byte", "reset"],
    ]);
  });

  it("lists an interrupted write from the begin of its lease, until its late answer is recorded", async () => {
    const harness = jobHarness();
    await harness.refill(respondAsync);
    const began = harness.clock.now();
    const { job, lease } = await interrupt(harness, 1);
    expect(harness.onlyJob().status).toBe("uncertain");
    expect((await list(harness)).data).toEqual([
      {
        at: new Date(began).toISOString(),
        phase: "unknown",
        durationMs: null,
        status: null,
        error: "interrupted",
      },
    ]);

    const late = { at: began, phase: "answered", durationMs: 40_000, status: 404 } as const;
    const end = { status: "failed", outcome: "answered", response: null } as const;
    const recentAttempts = [...(job?.recentAttempts ?? []), late];
    await harness.jobs.completeAttempt(
      countedJob(job?.id ?? ""),
      lease,
      { ...end, recentAttempts },
      harness.clock.now(),
      undefined,
    );
    expect(await phases(harness)).toEqual([["answered", 404]]);
  });

  it("lists an interrupted read with the attempt that followed it", async () => {
    const harness = jobHarness();
    await harness.lookUp(respondAsync);
    await interrupt(harness, 1);
    await harness.processQueue();
    expect(await phases(harness)).toEqual([
      ["answered", 200],
      ["unknown", "interrupted"],
    ]);
  });

  it("keeps the twenty newest, while the job counts all of them", async () => {
    const harness = jobHarness();
    await harness.refill(respondAsync);
    for (let run = 1; harness.onlyJob().attempts <= 2 * maxRecentAttempts; run += 1) {
      harness.vendor.script.push(...Array.from({ length: 4 }, () => answers(429)));
      await harness.processQueue();
      harness.clock.advance(3_600_000 / 4);
      harness.vendor.script.length = 0;
      if (run > 100) throw new Error("The job makes no attempts.");
    }
    expect((await list(harness)).data).toHaveLength(maxRecentAttempts);
    expect(harness.onlyJob().recentAttempts).toHaveLength(maxRecentAttempts);
  });

  it("has no text of request or answer", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(404, '{"patient": "Jane Marker-Patient"}'));
    await harness.refill({}, { body: refillOf(63_841_550) });
    const stored = JSON.stringify(harness.onlyJob().recentAttempts);
    expect(stored).toContain("answered");
    expect(stored).not.toMatch(/Marker|63841550|token/);
  });

  it("answers 404 for another partner's job and for one whose grant was withdrawn, and 400 to a parameter", async () => {
    const harness = jobHarness();
    await harness.refill();
    expect((await harness.api("GET", path(harness), undefined, "prt_2")).status).toBe(404);
    expect((await harness.api("GET", "/v1/jobs/job_none/attempts")).status).toBe(404);
    expect((await harness.api("GET", `${path(harness)}?limit=5`)).status).toBe(400);
    harness.directory.put(aPartner({ grants: ["inside-rx:*"] }));
    expect((await harness.api("GET", path(harness))).status).toBe(404);
  });
});
