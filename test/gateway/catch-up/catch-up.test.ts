import { describe, expect, it } from "vitest";
import { maxCatchUpPages, maxConsidered } from "../../../shared/gateway/model/catch-up.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { catchUpHarness as connection } from "../../support/harnesses/catch-up-harness.ts";

const minute = 60_000;
const hour = 60 * minute;

describe("A catch-up", () => {
  it("reads the open cases of a connection, and has what was missed recorded", async () => {
    const { runScheduler, work, recovered, stored, receipts, sent } = await connection();
    await runScheduler();
    expect(await work()).toEqual(["c0", "c1", "c2"]);
    expect(recovered()).toEqual(["c0", "c1", "c2"]);
    expect(await stored()).toMatchObject({ status: "done", read: 3, recovered: 3, unclear: 0, more: false });
    expect(sent[0]?.url.pathname).toBe("/v1/partner/cases/c0");
    expect(receipts.sent).toHaveLength(3);
    expect(receipts.sent[0]).toMatchObject({ kind: "vendor-call", operation: "getCase", partner: null, status: 200 });
  });

  it("begins again after its minutes, with those that were looked at the longest ago", async () => {
    const { runScheduler, work, clock } = await connection();
    await runScheduler();
    await work();
    for (let passed = 0; passed < 59; passed += 1) {
      clock.advance(minute);
      await runScheduler();
      expect(await work()).toEqual([]);
    }
    clock.advance(minute);
    await runScheduler();
    expect(await work()).toEqual(["c0", "c1", "c2"]);
  });

  it("reads 200 cases at most, one a second, and the others the next time", async () => {
    const { runScheduler, work, stored, times, clock } = await connection({ cases: 250 });
    await runScheduler();
    expect(await work()).toHaveLength(200);
    expect(await stored()).toMatchObject({ status: "done", read: 200, more: true });
    expect(times.every((time, index) => index === 0 || time - (times[index - 1] ?? 0) >= 1_000)).toBe(true);
    await runScheduler();
    clock.advance(hour);
    await runScheduler();
    expect((await work()).slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, index) => `c${200 + index}`));
  });

  it("leaves out cases with news within two hours, with a final status, and those that are gone", async () => {
    const { runScheduler, work, cases, clock } = await connection({ cases: 4 });
    const change = async (number: number, more: object) => {
      const found = await cases.findCase(`case_md-integrations_${number}`);
      if (found !== undefined) {
        await cases.putCase(`case_md-integrations_${number}`, { ...found.state, ...more }, found.revision);
      }
    };
    await change(0, { lastReceivedAt: clock.now() - hour });
    await change(1, { status: { value: "completed", time: 1, rank: 9, eventId: "e" } });
    const gone = await cases.findCase("case_md-integrations_2");
    await cases.removeCase("case_md-integrations_2", gone?.revision ?? 0);
    await runScheduler();
    expect(await work()).toEqual(["c3"]);
    clock.advance(hour + minute);
    await runScheduler();
    expect(await work()).toEqual(["c0", "c3"]);
  });

  it("does not pass over a case that has news now and then", async () => {
    const { runScheduler, work, cases, clock } = await connection({ cases: 250 });
    const key = "case_md-integrations_0";
    const found = await cases.findCase(key);
    if (found === undefined) throw new Error("The case is stored.");
    await cases.putCase(key, { ...found.state, lastReceivedAt: clock.now() - hour }, found.revision);
    await runScheduler();
    expect(await work()).toHaveLength(200);
    await runScheduler();
    clock.advance(hour);
    await runScheduler();
    expect((await work())[0]).toBe("c0");
  });

  it("passes over cases with news where so many are considered that no other one would be", async () => {
    const { runScheduler, work, cases, clock } = await connection({ cases: maxConsidered + 1 });
    for (let number = 0; number < maxConsidered; number += 1) {
      const found = await cases.findCase(`case_md-integrations_${number}`);
      if (found === undefined) throw new Error("The case is stored.");
      const state = { ...found.state, lastReceivedAt: clock.now() };
      await cases.putCase(`case_md-integrations_${number}`, state, found.revision);
    }
    await runScheduler();
    expect(await work()).toEqual([]);
    await runScheduler();
    clock.advance(hour);
    await runScheduler();
    expect(await work()).toEqual([`c${maxConsidered}`]);
  });

  it.each([
    "..",
    "a/b",
    "\ud800",
    "$&",
  ])("reads no path but a case's own where a webhook has named the case %j", async (caseId) => {
    const { runScheduler, work, cases, sent, stored, clock } = await connection({ cases: 1 });
    const look = { of: "md-integrations/default", at: clock.now() - 4 * hour };
    const state = { caseId, lastReceivedAt: look.at, offerings: [], timeline: [], look };
    await cases.putCase("case_md-integrations_odd", state, undefined);
    await runScheduler();
    expect((await work()).at(-1)).toBe("c0");
    expect(sent.map(({ url }) => url.pathname)).toEqual([
      ...(caseId === "$&" ? ["/v1/partner/cases/%24%26"] : []),
      "/v1/partner/cases/c0",
    ]);
    expect(await stored()).toMatchObject({ status: "done", read: 2, unclear: 1 });
  });

  it("does not begin before an answer has shown its form", async () => {
    const { runScheduler, work, ask } = await connection({ isSeen: false });
    await runScheduler();
    expect([await work(), await ask()]).toEqual([[], { result: "not-seen" }]);
  });

  it("begins only when it is asked for where the stage has none by schedule", async () => {
    const { runScheduler, work, ask, clock } = await connection({ minutes: 0 });
    await runScheduler();
    clock.advance(5 * hour);
    await runScheduler();
    expect(await work()).toEqual([]);
    await ask();
    await runScheduler();
    expect(await work()).toHaveLength(3);
  });

  it("that is asked for reads cases with news as well, and recovers nothing from before its time", async () => {
    const { runScheduler, work, recovered, cases, ask, clock, stored } = await connection();
    await runScheduler();
    await work();
    recovered();
    const found = await cases.findCase("case_md-integrations_0");
    if (found === undefined) throw new Error("The case is stored.");
    await cases.putCase("case_md-integrations_0", { ...found.state, lastReceivedAt: clock.now() }, found.revision);
    clock.advance(minute);
    expect(await ask(clock.now() - 1)).toMatchObject({ result: "started" });
    await runScheduler();
    expect((await work()).toSorted()).toEqual(["c0", "c1", "c2"]);
    expect(recovered()).toEqual([]);
    expect(await stored()).toMatchObject({ status: "done", partnerId: "prt_1", read: 3 });
  });

  it("runs alone", async () => {
    const { ask, runScheduler, work } = await connection();
    const [one, two] = await Promise.all([ask(), ask()]);
    expect([one.result, two.result].toSorted()).toEqual(["running", "started"]);
    await runScheduler();
    expect(await ask()).toMatchObject({ result: "running" });
    await work();
    expect(await ask()).toMatchObject({ result: "started" });
  });

  it("makes each read once, however often its message is received", async () => {
    const { runScheduler, queue, continueCatchUp, work } = await connection();
    await runScheduler();
    const [first] = queue.takeAll();
    if (first === undefined) throw new Error("There is a message.");
    await Promise.all([continueCatchUp(first), continueCatchUp(first), continueCatchUp(first)]);
    await continueCatchUp({ ...first, connection: "clinic-2" });
    expect(await work()).toEqual(["c1", "c2"]);
  });

  it("reads no case of another connection, whatever a message names", async () => {
    const { runScheduler, queue, continueCatchUp, work, cases, stored } = await connection({ cases: 1 });
    const key = "case_md-integrations_0";
    const found = await cases.findCase(key);
    if (found === undefined) throw new Error("The case is stored.");
    const look = { of: "md-integrations/clinic-2", at: found.state.lastReceivedAt };
    await runScheduler();
    await cases.putCase(key, { ...found.state, look }, found.revision);
    for (const message of queue.takeAll()) await continueCatchUp(message);
    expect(await work()).toEqual([]);
    expect(await stored()).toMatchObject({ status: "done", read: 0 });
  });

  it("is resumed by the scheduler when a message is lost", async () => {
    const { runScheduler, queue, work, continueCatchUp, clock, stored, sent } = await connection();
    await runScheduler();
    const [first] = queue.takeAll();
    if (first !== undefined) await continueCatchUp(first);
    queue.takeAll();
    clock.advance(6 * minute);
    await runScheduler();
    expect(await work()).toEqual(["c1", "c2"]);
    expect(sent).toHaveLength(3);
    expect(await stored()).toMatchObject({ status: "done", read: 3 });
  });

  it("stops at its last page, and enqueues no other", async () => {
    const { runScheduler, queue, continueCatchUp, catchUps, clock, stored, sent } = await connection();
    await runScheduler();
    const [first] = queue.takeAll();
    const seen = await stored();
    if (first === undefined || seen === undefined) throw new Error("The catch-up has begun.");
    await catchUps.advanceCatchUp(seen, { ...seen, page: maxCatchUpPages }, clock.now() + hour);
    await continueCatchUp({ ...first, page: maxCatchUpPages });
    expect(await stored()).toMatchObject({ status: "stopped", more: true });
    expect([queue.sent, sent]).toEqual([[], []]);
  });

  it("stops where the vendor takes no calls, and begins with the same case the next time", async () => {
    const { runScheduler, work, answerWith, stored, clock } = await connection();
    const busy = { status: 503, headers: { "retry-after": ["3600"] }, body: new Uint8Array() };
    const answers = answerWith;
    answers(() => ({ kind: "failed", phase: "before-first-byte", cause: "connect" }) as Exchange);
    await runScheduler();
    expect(await work()).toEqual(["c0"]);
    expect(await stored()).toMatchObject({ status: "stopped", read: 0, more: true });
    answers(() => ({ kind: "answered", answer: busy }) as Exchange);
    await runScheduler();
    clock.advance(hour);
    await runScheduler();
    expect((await work())[0]).toBe("c0");
  });

  it("goes on after answers that say nothing, and after one that does not come", async () => {
    const { runScheduler, work, answerWith, stored, recovered } = await connection();
    answerWith((id) =>
      id === "c1"
        ? ({ kind: "failed", phase: "after-first-byte", cause: "timeout" } as Exchange)
        : { kind: "answered", answer: { status: 404, headers: {}, body: Buffer.from("{}") } },
    );
    await runScheduler();
    expect(await work()).toEqual(["c0", "c1", "c2"]);
    expect(recovered()).toEqual([]);
    expect(await stored()).toMatchObject({ status: "done", read: 3, recovered: 0, unclear: 3 });
  });
});
