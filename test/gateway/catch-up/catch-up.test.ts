import { describe, expect, it } from "vitest";
import { dynamoCaseStore } from "../../../shared/aws/dynamodb-case-store.ts";
import { dynamoCatchUpStore } from "../../../shared/aws/dynamodb-catch-up-store.ts";
import { dynamoDueIndex } from "../../../shared/aws/records/due.ts";
import { createContinueCatchUp } from "../../../shared/gateway/catch-up/continue-catch-up.ts";
import { createHandleDueCatchUp } from "../../../shared/gateway/catch-up/handle-due-catch-up.ts";
import { createStartCatchUp } from "../../../shared/gateway/catch-up/start-catch-up.ts";
import { createWatchConnections } from "../../../shared/gateway/catch-up/watch-connections.ts";
import type { CatchUpMessage } from "../../../shared/gateway/messages/catch-up-messages.ts";
import type { MissedStatusMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { catchUpWaits, maxCatchUpPages } from "../../../shared/gateway/model/catch-up.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import type { Exchange, OutgoingRequest } from "../../../shared/http/exchange.ts";
import { catchUp } from "../../../shared/vendors/md-integrations/catch-up.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";
import { sendHarness } from "../../support/harnesses/send-harness.ts";

const minute = 60_000;
const hour = 60 * minute;
const of = { vendor: "md-integrations", connection: "default" };

/** A connection with so many cases, all of which the vendor has moved to `waiting` without a webhook. */
async function connection({ cases: count = 3, isSeen = true, minutes = 60 } = {}) {
  const { deps, clock, sent } = sendHarness({ vendor: mdIntegrations, exchanges: [], secrets: ["s"] });
  const table = { table: new MemoryTable(), clock };
  const [cases, catchUps] = [dynamoCaseStore(table), dynamoCatchUpStore(table)];
  const queue = memoryQueue<CatchUpMessage>();
  const eventQueue = memoryQueue<MissedStatusMessage>();
  const receipts = memoryReceipts();
  const waits = catchUpWaits(1);
  const log = silentLog();
  const start = clock.now();
  const times: number[] = [];
  let answer = (id: string): Exchange => ({
    kind: "answered",
    answer: {
      status: 200,
      headers: { "content-type": ["application/json"] },
      body: Buffer.from(
        JSON.stringify({ case_id: id, case_status: { name: "waiting", updated_at: new Date(start).toISOString() } }),
      ),
    },
  });
  const exchange = async (request: OutgoingRequest): Promise<Exchange> => {
    sent.push(request);
    times.push(clock.now());
    return answer(request.url.pathname.split("/").at(-1) ?? "");
  };
  const shapes = { findBaseline: async () => (isSeen ? ({} as never) : undefined) };
  const shared = { cases, catchUps, clock, log };
  const handleDue = createHandleDueCatchUp({
    ...shared,
    shapes,
    catchUpOf: () => catchUp,
    minutesOf: () => minutes,
    queues: new Map([[of.vendor, queue.port]]),
    waits,
  });
  const run = createRunDueWork({
    store: dynamoDueIndex(table),
    handlers: new Map([["cup_", handleDue]]),
    prepare: createWatchConnections({
      ...shared,
      silences: { putFirstSilence: async () => undefined },
      caughtUp: [of],
      watched: [],
    }),
    clock,
    log,
  });
  const continueCatchUp = createContinueCatchUp({
    ...deps,
    ...shared,
    exchange,
    queue: queue.port,
    eventQueue: eventQueue.port,
    receipts,
    connectionNames: ["default"],
    catchUpWaits: waits,
    sleep: clock.sleep,
  });
  for (let number = 0; number < count; number += 1) {
    const status = { value: "created", time: start - 3 * hour, rank: 1, eventId: `evt_${number}` };
    const look = { of: "md-integrations/default", at: start - 3 * hour + number };
    const state = { caseId: `c${number}`, lastReceivedAt: start - 3 * hour, offerings: [], timeline: [], status, look };
    await cases.putCase(`case_md-integrations_${number}`, state, undefined);
  }
  return {
    ...shared,
    queue,
    receipts,
    sent,
    times,
    answerWith: (next: (id: string) => Exchange) => {
      answer = next;
    },
    runScheduler: () => run(() => 60_000),
    continueCatchUp,
    /** Processes the vendor's queue until it is empty; returns the ids that were read. */
    async work(): Promise<readonly string[]> {
      const before = sent.length;
      while (queue.sent.length > 0) for (const message of queue.takeAll()) await continueCatchUp(message);
      return sent.slice(before).map(({ url }) => url.pathname.split("/").at(-1) ?? "");
    },
    recovered: () => eventQueue.takeAll().map(({ caseId }) => caseId),
    stored: async () => await catchUps.findCatchUp(of),
    ask: (since = start - 24 * hour) =>
      createStartCatchUp({ ...shared, shapes })({ ...of, catchUp, since, partnerId: "prt_1" }),
  };
}

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
