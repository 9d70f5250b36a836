import { dynamoSilenceStore } from "../../../shared/aws/dynamodb-silence-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import { createClaimCreated } from "../../../shared/gateway/jobs/index-peer.ts";
import { sendJobReceipts } from "../../../shared/gateway/jobs/job-receipts.ts";
import { createLookPlan } from "../../../shared/gateway/jobs/look-plan.ts";
import type { VendorSilenceMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { parseReceiptMessage } from "../../../shared/gateway/messages/receipt-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { silenceKey } from "../../../shared/gateway/model/silence.ts";
import type { ReceiptSender } from "../../../shared/gateway/ports/receipt-sender.ts";
import { sendReceipt } from "../../../shared/gateway/receipts/send-receipt.ts";
import { ChainBusyError } from "../../../shared/gateway/receipts/write-chain.ts";
import { createRunDueWork, type DueResult } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { createHandleDueSilence } from "../../../shared/gateway/silence/handle-due-silence.ts";
import { batchHandler } from "../../../shared/lambda/batch-handler.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import { aJob } from "../builders/a-job.ts";
import { noContext, sqsEventOf } from "../builders/an-sqs-event.ts";
import { throwingReader } from "../builders/hostile-readers.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import { memoryLookStores } from "../fakes/memory-stores.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";
import { driftHarness } from "../harnesses/drift-harness.ts";
import { webhookPipeline } from "../harnesses/webhook-harness.ts";
import { startFixture } from "../local/start-fixture.ts";
import type { UnitLines } from "./alarm-cases.ts";

/** Lines that the gateway's own code writes of troubles that take hours or a faulty reader. */
export async function writeUnitLines(): Promise<UnitLines> {
  return {
    runs: {
      usual: await runLine(10_000, () => "handled"),
      failed: await runLine(10_000, () => {
        throw new Error("a handler that fails");
      }),
      overdue: await runLine(10_000, () => "overdue"),
      late: await runLine(20 * 60_000, () => "handled"),
    },
    drift: await driftLines(),
    unreadable: await unreadableLines(),
    evidence: {
      contradicted: await claimLines(["job_1", "job_2"]),
      borneOut: await claimLines(["job_1", "job_1"]),
    },
    silence: await silenceLines(),
    receipts: {
      failed: await receiptLines(new Error("S3 is out of reach.")),
      busy: await receiptLines(new ChainBusyError()),
      notSent: await senderLines((deps) => sendReceipt(deps, aReceipt)),
      // The scheduler sends a job's receipts again.
      later: await senderLines((deps) => sendJobReceipts(deps, { id: "job_1" }, [aReceipt])),
    },
  };
}

/** The line of a run that finds one record, which had been due for that long. */
async function runLine(dueForMs: number, handle: () => DueResult): Promise<string> {
  const log = silentLog();
  const clock = manualClock();
  const due = [{ id: "job_1", dueAt: clock.now() - dueForMs }];
  const store = { listDue: async (shard: number) => (shard === 0 ? due.splice(0) : []) };
  const run = createRunDueWork({ store, handlers: new Map([["job_", async () => handle()]]), clock, log });
  await run(() => 55_000);
  return log.lines.find((line) => line.includes("due-work.done")) ?? "";
}

/** A vendor whose answers lose a member. */
async function driftLines(): Promise<readonly string[]> {
  const shapes = { getThing: { "": ["object"], id: ["number"], name: ["string"] } };
  const harness = driftHarness(() => ({ shapes, names: ["id", "name"] }));
  for (let call = 0; call < 200; call += 1) await harness.answer("vendor", "getThing", { id: call, name: "a" });
  await harness.afterMinute();
  for (let call = 0; call < 200; call += 1) await harness.answer("vendor", "getThing", { id: call });
  await harness.afterMinute();
  return harness.drifts().map(({ name, ...fields }) => JSON.stringify({ event: name, ...fields }));
}

/** Answers of calls, in turn, that have all created one record at the vendor. */
async function claimLines(ids: readonly string[]): Promise<readonly string[]> {
  const log = silentLog();
  const looks = createLookPlan({ vendors: [mwiFormulary], modes: { "mwi-formulary": "report" }, scale: 1 });
  const { lookStores } = memoryLookStores(manualClock());
  const digest = async () => keyedDigest("test-key");
  const claim = createClaimCreated({ vendor: mwiFormulary, digest, looks, lookStores, log });
  const answer = { status: 201, headers: {}, body: Buffer.from('{"formulary-uuid": "f-1"}') };
  for (const id of ids) {
    const job = { ...aJob(), id, vendor: "mwi-formulary", operation: "createStockConfiguration" };
    await claim({ job, sent: { answer, failed: false } });
  }
  return log.lines;
}

/** The webhooks of a connection stop for a day, and come again. */
async function silenceLines(): Promise<UnitLines["silence"]> {
  const log = silentLog();
  const clock = manualClock();
  const table = { table: new MemoryTable(), clock };
  const silences = dynamoSilenceStore(table);
  const webhooks = dynamoWebhookStore(table);
  const of = { vendor: "md-integrations", connection: "default" };
  const eventQueue = memoryQueue<VendorSilenceMessage>().port;
  const handle = createHandleDueSilence({ silences, eventQueue, silentAfterHours: () => 24, clock, scale: 1, log });
  const arrive = async (id: string) => {
    const times = { time: clock.now(), receivedAt: clock.now() };
    const event = { ...of, ...times, id, type: "md-integrations.case_waiting", subject: {}, stale: false, late: false };
    await webhooks.putEvent({ ...event, endpoints: [], body: Buffer.from("{}"), fannedOut: true }, clock.now());
  };
  const look = async (hours: number) => {
    clock.advance(hours * 60 * 60_000);
    const before = log.lines.length;
    const id = silenceKey(of.vendor, of.connection);
    const record = await table.table.get({ pk: id, sk: "silence" }, { only: ["dueAt"] });
    await handle({ id, dueAt: Number(record?.["dueAt"]) });
    return log.lines.slice(before);
  };
  await silences.putFirstSilence(of, clock.now());
  await arrive("evt_1");
  const silent = await look(25);
  await arrive("evt_2");
  return { silent, heard: await look(1) };
}

async function unreadableLines(): Promise<readonly string[]> {
  const pipeline = webhookPipeline();
  await pipeline.recordWith({ readerOf: () => throwingReader }, '{"case_id": "c-1"}');
  return pipeline.log.lines;
}

const aReceipt = createReceipt({ kind: "change", of: [1], at: 0, outcome: "changed" });

/** A function that cannot reach the queue of receipts. */
async function senderLines(
  send: (deps: { receipts: ReceiptSender; log: ReturnType<typeof silentLog> }) => Promise<unknown>,
): Promise<readonly string[]> {
  const log = silentLog();
  const receipts = memoryReceipts();
  receipts.fail(1);
  await send({ receipts, log });
  return log.lines;
}

/** A batch of receipts that fails. */
async function receiptLines(error: Error): Promise<readonly string[]> {
  const log = silentLog();
  const handle = batchHandler({ parse: parseReceiptMessage, handle: () => Promise.reject(error), log });
  await handle(sqsEventOf(JSON.stringify({ v: 1, receipts: [aReceipt] })), noContext);
  return log.lines;
}

/** How many of three concurrent invocations are throttled where a reserved concurrency of two is set. */
export async function countThrottled(): Promise<number> {
  const work = {
    code: "export const handler = () => new Promise((done) => setTimeout(done, 200));",
    properties: { ReservedConcurrentExecutions: 2 },
  };
  const fixture = await startFixture({ functions: { work } });
  const outcomes = await Promise.all([1, 2, 3].map(() => fixture.functions.invoke("app-test-work", "{}")));
  await fixture.stop();
  return outcomes.filter((outcome) => !outcome.ok && outcome.throttled).length;
}
