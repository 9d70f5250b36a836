import { afterEach, describe, expect, test, vi } from "vitest";
import { hasDoneNothing } from "../../../shared/gateway/jobs/has-done-nothing.ts";
import { aStockItem, aStockUpdate } from "../../support/builders/a-stock-item.ts";
import { lookHarness } from "../../support/harnesses/look-harness.ts";

afterEach(() => vi.useRealTimers());

const stock = "/formulary/v3/stock";
const [second, minute] = [1_000, 60_000];

/** More than a look compares with. */
const many = 220;

const refusals = [
  ["cannot be sent", "not-sent"],
  ["are answered with 429", { status: 429 }],
  ["are answered with 422", { status: 422 }],
] as const;

async function aHarnessWithItem() {
  const harness = lookHarness();
  const made = await harness.write("POST", stock, aStockItem());
  const id = (JSON.parse(made.text) as Record<string, string>)["formulary-uuid"] ?? "";
  harness.clock.advance(60 * minute);
  return { harness, path: `${stock}/${id}` };
}

describe("a look at a resource with many calls", () => {
  describe.each(refusals)("that %s", (_, how) => {
    test.each([
      ["under one key", () => "one-key"],
      ["under keys of their own", (at: number) => `key-of-${at}`],
    ])("finds what a lost update has done, by calls %s", async (_, keyOf) => {
      const { harness, path } = await aHarnessWithItem();
      const body = aStockUpdate("CODE-1", { cost: 31.75 });
      for (let at = 0; at < many; at += 1) {
        const refused = await harness.write("PUT", path, body, how, keyOf(at));
        expect(refused.status).toBeGreaterThanOrEqual(400);
        harness.clock.advance(100);
      }
      // Long enough for a circuit or a hold that the refusals have opened.
      harness.clock.advance(10 * minute);
      const { job } = await harness.write("PUT", path, body, "done", "another-key");
      await harness.pass(11 * second);
      expect((await harness.job(job)).evidence).toMatchObject({ finding: "done" });
    });
  });

  test("finds what a lost creation has done, which was refused under its key before", async () => {
    const harness = lookHarness();
    const item = aStockItem("NEW-1");
    for (let at = 0; at < many; at += 1) {
      await harness.write("POST", stock, item, "not-sent", "its-key");
      harness.clock.advance(100);
    }
    harness.clock.advance(10 * minute);
    const { job, status } = await harness.write("POST", stock, item, "done", "its-key");
    expect(status).toBe(504);
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "done" });
  });

  test("finds what a lost update has done after many that were done, the earlier of which wrote something else", async () => {
    const { harness, path } = await aHarnessWithItem();
    for (let at = 0; at < 150; at += 1) {
      await harness.write("PUT", path, aStockUpdate("CODE-1", { cost: at }));
      harness.clock.advance(second);
    }
    const { job } = await harness.write("PUT", path, aStockUpdate("CODE-1", { cost: 31.75 }), "done");
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "done" });
  });

  test("says nothing where there are more than it compares with", async () => {
    const { harness, path } = await aHarnessWithItem();
    for (let at = 0; at < many; at += 1) {
      await harness.write("PUT", path, aStockUpdate("CODE-1", { cost: at }));
      harness.clock.advance(second);
    }
    const { job } = await harness.write("PUT", path, aStockUpdate("CODE-1", { cost: 31.75 }), "done");
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "twin" });
  });

  test("finds what a lost creation has done, whose key is repeated more often than a look reads", async () => {
    const harness = lookHarness();
    const item = aStockItem("NEW-1");
    const { job } = await harness.write("POST", stock, item, "done", "its-key");
    for (let at = 0; at < 1_001; at += 1) {
      harness.clock.advance(5);
      expect((await harness.write("POST", stock, item, undefined, "its-key")).job).toBe(job);
    }
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "done" });
  });

  test("keeps the entry of a job whose key is repeated within its millisecond", async () => {
    const harness = lookHarness();
    const item = aStockItem("NEW-1");
    await harness.write("POST", stock, item, "done", "a-key");
    await harness.write("POST", stock, item, undefined, "a-key");
    harness.clock.advance(200);
    const { job } = await harness.write("POST", stock, item, "not-done", "another-key");
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "unknown", reason: "twin" });
  });

  test("takes no work of an equal call for its own that was uncertain, and then cannot be sent again", async () => {
    const harness = lookHarness({ mode: "report" });
    const item = aStockItem("NEW-1");
    const other = await harness.write("POST", stock, item, "done", "a-key");
    harness.clock.advance(200);
    const { job } = await harness.write("POST", stock, item, "not-done", "another-key");
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ reason: "twin" });
    harness.refuse("not-sent");
    // Until its lease has expired.
    harness.clock.advance(30 * second);
    const now = harness.clock.now();
    expect(await harness.jobs.resolveJob(await harness.job(other.job), "queued", now, now)).toBe(true);
    for (let look = 0; look < 8; look += 1) {
      await harness.runDueWork();
      await harness.pass(20 * second);
      expect((await harness.job(job)).evidence).toMatchObject({ reason: "twin" });
    }
    expect(await harness.job(other.job)).toMatchObject({ status: "queued", outcome: "not-sent" });
  });

  test("counts a job once that has an entry for each time at which it was recorded", async () => {
    const { harness, path } = await aHarnessWithItem();
    const remove = vi.fn(async () => undefined);
    const stores = { ...harness.deps.lookStores, peers: { ...harness.deps.lookStores.peers, removePeer: remove } };
    Object.assign(harness.deps, { lookStores: stores });
    const body = aStockUpdate("CODE-1", { cost: 31.75 });
    for (let at = 0; at < many; at += 1) {
      await harness.write("PUT", path, body, "not-sent", "other-key");
      harness.clock.advance(100);
    }
    expect(remove).toHaveBeenCalledTimes(many);
    harness.clock.advance(10 * minute);
    const { job } = await harness.write("PUT", path, body, "done", "one-key");
    await harness.pass(11 * second);
    expect((await harness.job(job)).evidence).toMatchObject({ finding: "done" });
  });
});

test.each([
  ["failed", "not-sent", false, true],
  ["expired", "not-sent", false, true],
  ["cancelled", "not-sent", false, true],
  ["failed", "rejected", false, true],
  ["failed", "answered", false, true],
  ["failed", "answered", true, false],
  ["failed", "uncertain", true, false],
  ["expired", "uncertain", true, false],
  ["succeeded", "answered", false, false],
  ["uncertain", "uncertain", false, false],
  ["sending", null, false, false],
  ["sending", "rejected", false, false],
  ["queued", "not-sent", false, true],
  ["queued", "rejected", false, true],
  ["queued", "not-sent", true, false],
  ["queued", "rejected", true, false],
  ["failed", "not-sent", true, false],
  ["queued", null, false, false],
] as const)("A job that is %s, %s, retried after an uncertain attempt: %s, has done nothing: %s", (status, outcome, retriedAfterUncertain, expected) => {
  const job = { status, outcome, ...(retriedAfterUncertain && { retriedAfterUncertain }) };
  expect(hasDoneNothing(job)).toBe(expected);
});
