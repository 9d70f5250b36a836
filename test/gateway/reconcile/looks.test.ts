import { afterEach, describe, expect, test, vi } from "vitest";
import { createCompleteAttempt } from "../../../shared/gateway/jobs/complete-attempt.ts";
import { notDoneAfterMs } from "../../../shared/gateway/model/job-times.ts";
import { createRequestLook } from "../../../shared/gateway/partner-api/jobs/look-at-job.ts";
import { countedJob } from "../../support/builders/a-job.ts";
import { aStockItem, aStockUpdate } from "../../support/builders/a-stock-item.ts";
import {
  type LookHarness,
  type LookHarnessOptions,
  type LostWrite,
  lookHarness,
} from "../../support/harnesses/look-harness.ts";

afterEach(() => vi.useRealTimers());

const stock = "/formulary/v3/stock";
const [second, minute] = [1_000, 60_000];

/** A stock item that exists for an hour, and an update of it whose answer is lost. */
async function lostUpdate(how: LostWrite, options: LookHarnessOptions = {}) {
  const harness = lookHarness(options);
  const made = await harness.write("POST", stock, aStockItem());
  const id = (JSON.parse(made.text) as Record<string, string>)["formulary-uuid"] ?? "";
  harness.clock.advance(60 * minute);
  const update = aStockUpdate("CODE-1", { cost: 31.75 });
  const { job, status } = await harness.write("PUT", `${stock}/${id}`, update, how);
  expect(status).toBe(504);
  return { harness, id, job, path: `${stock}/${id}` };
}

function never(): never {
  throw new Error("The job is not there.");
}

/** Passes the times of all looks, and returns the job's evidence after each that was made. */
async function passLooks(harness: LookHarness, job: string) {
  const found: (string | undefined)[] = [];
  for (const ms of [11 * second, 20 * second, 30 * second, 4 * minute, 10 * minute, 16 * minute]) {
    await harness.pass(ms);
    const { evidence } = await harness.job(job);
    found.push(evidence?.reason ?? evidence?.finding);
  }
  return found;
}

describe("a look at the vendor for an uncertain update", () => {
  test("settles the job where the vendor has what was sent", async () => {
    const { harness, job } = await lostUpdate("done");
    expect((await harness.job(job)).evidence).toBeUndefined();
    await harness.pass(11 * second);
    const settled = await harness.job(job);
    expect(settled).toMatchObject({ status: "succeeded", outcome: "uncertain", settled: true, looks: 1 });
    expect(settled.evidence).toMatchObject({ finding: "done", proof: "state", operation: "getStockConfiguration" });
    expect(harness.reads).toHaveLength(1);
  });

  test("reports it on a stage that only reports, and asks no more", async () => {
    const { harness, job } = await lostUpdate("done", { mode: "report" });
    await harness.pass(11 * second);
    await harness.pass(60 * minute);
    const reported = await harness.job(job);
    expect(reported).toMatchObject({ status: "uncertain", looks: 1, evidence: { finding: "done" } });
    expect(reported.nextLookAt).toBeUndefined();
    expect(harness.lines().filter((line) => line.includes('"job.uncertain"'))).toHaveLength(1);
  });

  test("reports it where no answer has shown the shape of an assumed read yet", async () => {
    const { harness, job } = await lostUpdate("done", { shapesKnown: false });
    await harness.pass(11 * second);
    expect(await harness.job(job)).toMatchObject({ status: "uncertain", evidence: { finding: "done" } });
    expect((await harness.job(job)).nextLookAt).toBeDefined();
  });

  test("makes no look on a stage where it is off", async () => {
    const { harness, job } = await lostUpdate("done", { mode: "off" });
    await harness.pass(60 * minute);
    expect(harness.reads).toEqual([]);
    expect((await harness.job(job)).evidence).toBeUndefined();
  });

  test("finds that nothing was done by two looks ten minutes apart, the last 15 minutes after the call", async () => {
    const { harness, job } = await lostUpdate("not-done");
    const found = await passLooks(harness, job);
    expect(found).toEqual(["absent", "absent", "absent", "absent", "not-done", "not-done"]);
    const { evidence, sent, notDoneSince } = await harness.job(job);
    expect(evidence?.at).toBeGreaterThanOrEqual((sent?.to ?? 0) + notDoneAfterMs);
    expect((evidence?.at ?? 0) - (notDoneSince ?? 0)).toBeGreaterThanOrEqual(10 * minute);
    expect((await harness.job(job)).status).toBe("uncertain");
  });

  test.each([
    15 * second,
    8 * minute,
    14 * minute,
  ])("is not misled by work that is done after %d ms", async (doneAfterMs) => {
    const { harness, job } = await lostUpdate({ doneAfterMs });
    const found = await passLooks(harness, job);
    expect(found.at(-1)).toBe("done");
    expect(found).not.toContain("not-done");
    expect((await harness.job(job)).status).toBe("succeeded");
  });

  test("knows the vendor's clock by its answers", async () => {
    for (const aheadMs of [-25 * minute, 25 * minute]) {
      const { harness, job } = await lostUpdate("not-done", { aheadMs });
      expect((await passLooks(harness, job)).at(-1)).toBe("not-done");
    }
  });

  test("says nothing where a later call of ours wrote to the same item", async () => {
    const { harness, job, path } = await lostUpdate("done");
    await harness.write("PUT", path, aStockUpdate("CODE-1", { cost: 40 }));
    await harness.pass(11 * second);
    expect(await harness.job(job)).toMatchObject({ status: "uncertain", evidence: { reason: "overwritten" } });
  });

  test("does not take what a job of two days before has done, which was sent again meanwhile, for its own", async () => {
    const { harness, job: first, path } = await lostUpdate("not-done");
    await passLooks(harness, first);
    harness.clock.advance(48 * 60 * minute);
    const update = aStockUpdate("CODE-1", { cost: 31.75 });
    const second = await harness.write("PUT", path, update, "not-done");
    const now = harness.clock.now();
    expect(await harness.jobs.resolveJob(await harness.job(first), "queued", now, now)).toBe(true);
    await harness.runDueWork();
    await harness.pass(100);
    expect(await harness.job(first)).toMatchObject({ status: "succeeded", outcome: "answered" });
    expect(await passLooks(harness, second.job)).not.toContain("done");
    expect((await harness.job(second.job)).status).toBe("uncertain");
  });

  test("says nothing where the vendor has other values, or none to compare", async () => {
    const { harness, job } = await lostUpdate("done");
    const answer = (value: unknown) => ({
      kind: "answered" as const,
      answer: {
        status: 200,
        headers: { date: [new Date(harness.clock.now()).toUTCString()] },
        body: Buffer.from(JSON.stringify(value)),
      },
    });
    const modified = new Date(harness.clock.now() + minute).toISOString();
    harness.answerReads(() => answer({ ...aStockUpdate("CODE-1", { cost: 31.7 }), modified }));
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "different" });
    harness.answerReads(() => answer({ ...aStockUpdate("CODE-1", { cost: null }), modified }));
    await harness.pass(20 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "uncompared" });
  });

  test.each([
    ["a 404", 404, "{}", "refused"],
    ["a page of HTML", 200, "<html></html>", "unreadable"],
    ["an empty body", 200, "", "unreadable"],
    ["a list", 200, "[]", "unreadable"],
    ["a number", 200, "7", "unreadable"],
  ])("takes %s for no evidence", async (_, status, body, reason) => {
    const { harness, job } = await lostUpdate("done");
    harness.answerReads(() => ({ kind: "answered", answer: { status, headers: {}, body: Buffer.from(body) } }));
    await harness.pass(11 * second);
    expect(await harness.job(job)).toMatchObject({ status: "uncertain", evidence: { finding: "unknown", reason } });
  });

  test("does not repeat a read that has no answer", async () => {
    const { harness, job } = await lostUpdate("done");
    harness.answerReads(() => ({ kind: "failed", phase: "after-first-byte", cause: "timeout" }));
    await harness.pass(11 * second);
    expect(harness.reads).toHaveLength(1);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "not-answered" });
  });

  test("leaves the job as its partner has resolved it meanwhile", async () => {
    const { harness, job } = await lostUpdate("done");
    const { clock, jobs } = harness;
    harness.answerReads(() => {
      void jobs.resolveJob(countedJob(job), "abandoned", clock.now() + 10 * minute, undefined);
      return undefined;
    });
    await harness.pass(36 * second);
    expect((await harness.job(job)).status).toBe("abandoned");
  });

  test.each([
    ["failed", 1],
    ["succeeded", 0],
  ] as const)("is overruled by a late answer: %s, which raises %d alarms", async (status, alarms) => {
    const { harness, job } = await lostUpdate("done");
    harness.clock.advance(10 * minute);
    const lease = { token: "late", expiresAt: harness.clock.now() };
    const { id, ...known } = (await harness.jobs.findJob(job)) ?? never();
    const { createdAt } = known;
    const late = {
      ...known,
      id: `${id}0`,
      createdAt: createdAt + 10 * minute,
      status: "sending",
      outcome: null,
    } as const;
    await harness.jobs.createJob(late, lease, lease.expiresAt);
    harness.clock.advance(minute);
    await harness.runDueWork();
    await harness.pass(0);
    await harness.pass(20 * second);
    expect((await harness.job(late.id)).status).toBe("succeeded");
    const answered = { status, outcome: "answered", response: null } as const;
    const at = harness.clock.now();
    await createCompleteAttempt(harness.deps)({ job: late, lease, end: answered, begun: 1, at });
    const ended = await harness.job(late.id);
    expect(ended).toMatchObject({ status, outcome: "answered" });
    expect(ended.settled).toBeUndefined();
    expect(harness.lines().filter((line) => line.includes('"evidence.contradicted"'))).toHaveLength(alarms);
  });

  test("drops a second copy of its message", async () => {
    const { harness } = await lostUpdate("not-done");
    const [message] = harness.queue.takeAll();
    if (message === undefined) throw new Error("There is no look.");
    await harness.queue.send(message);
    await harness.queue.send(message);
    await harness.pass(11 * second);
    expect(harness.reads).toHaveLength(1);
  });

  test("is made by the scheduler where its message was lost, once its partner knows of the job", async () => {
    const { harness, job } = await lostUpdate("done");
    harness.queue.takeAll();
    harness.clock.advance(3 * minute);
    await harness.runDueWork();
    expect(harness.queue.sent).toHaveLength(0);
    const uncertain = await harness.job(job);
    await harness.jobs.finishLookNotification(uncertain, "uncertainDue", harness.clock.now());
    await harness.runDueWork();
    await harness.pass(second);
    expect((await harness.job(job)).status).toBe("succeeded");
  });
});

describe("a look at the vendor for an uncertain creation", () => {
  test("settles the job by the only item of that time with equal content", async () => {
    const harness = lookHarness();
    const { job } = await harness.write("POST", stock, aStockItem("NEW-1"), "done");
    await harness.pass(11 * second);
    expect(await harness.job(job)).toMatchObject({
      status: "succeeded",
      evidence: { finding: "done", proof: "match" },
    });
  });

  test("does not take an older item with equal content for its own", async () => {
    const harness = lookHarness();
    await harness.write("POST", stock, aStockItem("NEW-1"));
    harness.clock.advance(60 * minute);
    const { job } = await harness.write("POST", stock, aStockItem("NEW-1"), "not-done");
    expect((await passLooks(harness, job)).at(-1)).toBe("not-done");
  });

  test("does not take what an equal call has created for its own", async () => {
    const harness = lookHarness();
    const first = await harness.write("POST", stock, aStockItem("NEW-1"), "not-done");
    await harness.write("POST", stock, aStockItem("NEW-1"));
    const found = await passLooks(harness, first.job);
    expect(found).not.toContain("done");
  });

  test("does not take what another call with equal content has created for its own", async () => {
    const harness = lookHarness();
    const first = await harness.write("POST", stock, aStockItem("NEW-1"), "not-done");
    // The same members in another order: another fingerprint.
    const { cost, ...rest } = aStockItem("NEW-1");
    await harness.write("POST", stock, { cost, ...rest });
    const found = await passLooks(harness, first.job);
    expect(new Set(found)).toEqual(new Set(["claimed"]));
  });

  test("tells two equal calls apart only where each has its item", async () => {
    const harness = lookHarness();
    const first = await harness.write("POST", stock, aStockItem("NEW-1"), "done");
    const second = await harness.write("POST", stock, aStockItem("NEW-1"), "not-done");
    await harness.pass(40_000);
    for (const { job } of [first, second]) {
      expect(await harness.job(job)).toMatchObject({ status: "uncertain", evidence: { reason: "twin" } });
    }
    const both = lookHarness();
    const one = await both.write("POST", stock, aStockItem("NEW-2"), "done");
    const other = await both.write("POST", stock, aStockItem("NEW-2"), "done");
    await both.pass(40_000);
    for (const { job } of [one, other]) expect((await both.job(job)).status).toBe("succeeded");
  });

  test("says nothing by a list that cannot be read to its end", async () => {
    const harness = lookHarness();
    harness.state.ignorePaging = true;
    const { job } = await harness.write("POST", stock, aStockItem("NEW-1"), "done");
    await harness.pass(11_000);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "not-whole" });
    expect(harness.reads).toHaveLength(2);
  });

  test("reads a list of several pages to its end, and five pages at most", async () => {
    const harness = lookHarness();
    harness.state.pageSize = 1;
    // The document's example is on the first page, and the last one is empty.
    for (let number = 0; number < 2; number += 1)
      await harness.write("POST", stock, aStockItem("NEW-1", { cost: number }));
    const { job } = await harness.write("POST", stock, aStockItem("NEW-1"), "done");
    await harness.pass(11_000);
    expect(harness.reads).toHaveLength(5);
    expect((await harness.job(job)).status).toBe("succeeded");
    await harness.write("POST", stock, aStockItem("NEW-1", { cost: 9 }));
    const { job: further } = await harness.write("POST", stock, aStockItem("NEW-1", { cost: 10 }), "done");
    harness.reads.splice(0);
    await harness.pass(11_000);
    expect(harness.reads).toHaveLength(5);
    expect((await harness.job(further)).evidence).toMatchObject({ reason: "not-whole" });
  });
});

describe("a look at the vendor for a part of an item", () => {
  test("does not take a list that lags for a deletion just after the creation", async () => {
    const harness = lookHarness();
    const made = await harness.write("POST", stock, aStockItem());
    const { "formulary-uuid": id } = JSON.parse(made.text) as Record<string, string>;
    const barcodes = `/formulary/v3/formularies/${id}/barcodes`;
    harness.state.visibleAfterMs = 20 * second;
    await harness.write("POST", barcodes, { barcode: "4711", manufacturer: "Example" });
    harness.clock.advance(5 * second);
    const { job } = await harness.write("DELETE", `${barcodes}/4711`, undefined, "not-done");
    expect(await passLooks(harness, job)).not.toContain("done");
  });

  test("says nothing of a barcode that a call of before may have deleted, which was queued meanwhile", async () => {
    const harness = lookHarness();
    const made = await harness.write("POST", stock, aStockItem());
    const { "formulary-uuid": id } = JSON.parse(made.text) as Record<string, string>;
    const barcodes = `/formulary/v3/formularies/${id}/barcodes`;
    const queued = await harness.write("DELETE", `${barcodes}/4711`, undefined, "queued");
    expect(queued.status).toBe(202);
    harness.clock.advance(second);
    const { job } = await harness.write("POST", barcodes, { barcode: "4711", manufacturer: "Example" }, "done");
    await harness.pass(second);
    expect((await harness.job(queued.job)).status).toBe("succeeded");
    expect(await passLooks(harness, job)).not.toContain("not-done");
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "overwritten" });
  });
});

describe("a write without a read", () => {
  test("has evidence at once that says so, and its vendor is not asked", async () => {
    const harness = lookHarness();
    const path = "/formulary/v3/composites";
    const id = "918d012a-e5ce-4391-8d42-8396ef19ce83";
    const body = {
      "location-uuid": id,
      "parent-formulary-uuid": id,
      "child-formulary-uuid": id,
      "composite-quantity": 1,
    };
    const { job } = await harness.write("POST", path, body, "done");
    const none = { finding: "unknown", reason: "no-read", proof: null, operation: null };
    expect((await harness.job(job)).evidence).toMatchObject(none);
    await harness.pass(13 * 60 * minute);
    expect(harness.reads).toEqual([]);
    expect(harness.lines().filter((line) => line.includes('"job.uncertain"'))).toHaveLength(1);
  });
});

describe("a look days after the call", () => {
  const day = 24 * 60 * minute;

  test.each([1, 3, 20])("says nothing that the calls of other jobs may explain, after %d days", async (days) => {
    const harness = lookHarness();
    const item = aStockItem("NEW-1");
    await harness.write("POST", stock, item, "done", "a-key");
    harness.clock.advance(200);
    const { job } = await harness.write("POST", stock, item, "not-done", "another-key");
    for (let look = 0; look < 40; look += 1) {
      await harness.runDueWork();
      await harness.pass(30 * minute);
    }
    expect((await harness.job(job)).evidence).toMatchObject({ reason: "twin" });
    harness.clock.advance(days * day);
    const requestLook = createRequestLook({
      ...harness.deps,
      queues: new Map([["mwi-formulary", harness.queue.port]]),
    });
    const asked = await requestLook(await harness.job(job)).catch((error: unknown) => error);
    if (days > 1)
      expect(asked).toMatchObject({ members: { status: 409, detail: expect.stringMatching(/three days/) } });
    await harness.pass(2 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ reason: "twin" });
  });

  test("finds nothing where it was postponed for so long", async () => {
    const { harness, job } = await lostUpdate("done");
    harness.clock.advance(4 * day);
    await harness.pass(0);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "too-late" });
  });
});
