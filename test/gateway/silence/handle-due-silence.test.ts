import { describe, expect, it } from "vitest";
import { dynamoSilenceStore } from "../../../shared/aws/dynamodb-silence-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import type { VendorSilenceMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { silenceKey } from "../../../shared/gateway/model/silence.ts";
import { createHandleDueSilence } from "../../../shared/gateway/silence/handle-due-silence.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const minute = 60_000;
const hour = 60 * minute;
const of = { vendor: "md-integrations", connection: "default" };

/** A connection that is silent after three hours, and the scheduler that runs each minute. */
async function connection() {
  const clock = manualClock();
  const table = { table: new MemoryTable(), clock };
  const eventQueue = memoryQueue<VendorSilenceMessage>();
  const silences = dynamoSilenceStore(table);
  const deps = { silences, eventQueue: eventQueue.port, clock, scale: 1, log: silentLog() };
  const handleDue = createHandleDueSilence({ ...deps, silentAfterHours: () => 3 });
  const store = dynamoWebhookStore(table);
  const key = silenceKey(of.vendor, of.connection);
  // As `run-due-work` does, without its queries of the index.
  const run = async () => {
    const record = await table.table.get({ pk: key, sk: "silence" }, { only: ["dueAt"] });
    const dueAt = Number(record?.["dueAt"]);
    if (dueAt <= clock.now()) await handleDue({ id: key, dueAt });
  };
  await silences.putFirstSilence(of, clock.now());
  let events = 0;
  const put = async (type: string, more: object) => {
    events += 1;
    const body = { type, time: clock.now(), receivedAt: clock.now(), ...of, subject: {}, stale: false, late: false };
    const stored = { ...body, ...more, id: `evt_${events}`, endpoints: [], body: Buffer.from("{}"), fannedOut: true };
    await store.putEvent(stored, clock.now());
  };
  return {
    clock,
    webhook: () => put("md-integrations.case_waiting", {}),
    recovered: () => put("md-integrations.case_waiting", { recovered: true }),
    own: () => put("vendor.silent", {}),
    /** Lets the scheduler run each minute for so long; returns what it has published, with the minutes after which it did. */
    async runFor(ms: number, eachMinute: (passed: number) => Promise<void> = async () => undefined) {
      const published: (readonly [minutes: number, silent: boolean])[] = [];
      for (let passed = minute; passed <= ms; passed += minute) {
        clock.advance(minute);
        await eachMinute(passed);
        await run();
        published.push(...eventQueue.takeAll().map(({ silent }) => [passed / minute, silent] as const));
      }
      return published;
    },
  };
}

describe("The silence of a connection", () => {
  it("is published within two minutes of its hour, once, and so is its end", async () => {
    const { webhook, runFor } = await connection();
    await webhook();
    const published = await runFor(30 * hour, async (passed) => {
      if (passed === 20 * hour) await webhook();
    });
    expect(published).toEqual([
      [181, true],
      [20 * 60, false],
      [20 * 60 + 181, true],
    ]);
  });

  it("is not ended by what the vendor had to be asked for, nor by the gateway's own events", async () => {
    const { webhook, recovered, own, runFor } = await connection();
    await webhook();
    const published = await runFor(10 * hour, async (passed) => {
      if (passed % (10 * minute) !== 0) return;
      await recovered();
      await own();
    });
    expect(published).toEqual([[181, true]]);
  });

  it("is not published of a connection that never had a webhook", async () => {
    const { runFor } = await connection();
    expect(await runFor(10 * hour)).toEqual([]);
  });

  it("is never published in 30 days in which no pause is as long", async () => {
    const { webhook, runFor } = await connection();
    await webhook();
    let next = 0;
    let random = 7;
    const published = await runFor(30 * 24 * hour, async (passed) => {
      if (passed < next) return;
      random = (random * 48_271) % 2_147_483_647;
      // Pauses of one minute to the whole three hours.
      next = passed + minute + (random % 180) * minute;
      await webhook();
    });
    expect(published).toEqual([]);
  }, 60_000);

  it("ends its watch where the stage does not watch the connection any more", async () => {
    const clock = manualClock();
    const table = { table: new MemoryTable(), clock };
    const silences = dynamoSilenceStore(table);
    await silences.putFirstSilence(of, 0);
    const eventQueue = memoryQueue<VendorSilenceMessage>();
    const deps = { silences, eventQueue: eventQueue.port, clock, scale: 1, log: silentLog() };
    const handleDue = createHandleDueSilence({ ...deps, silentAfterHours: () => undefined });
    expect(await handleDue({ id: silenceKey(of.vendor, of.connection), dueAt: 0 })).toBe("routine");
    expect(eventQueue.sent).toEqual([]);
  });
});
