import { sendJobReceipts } from "../../../shared/gateway/jobs/job-receipts.ts";
import { parseReceiptMessage } from "../../../shared/gateway/messages/receipt-messages.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import type { ReceiptSender } from "../../../shared/gateway/ports/receipt-sender.ts";
import { sendReceipt } from "../../../shared/gateway/receipts/send-receipt.ts";
import { ChainBusyError } from "../../../shared/gateway/receipts/write-chain.ts";
import { createRunDueWork, type DueResult } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { batchHandler } from "../../../shared/lambda/batch-handler.ts";
import { noContext, sqsEventOf } from "../builders/an-sqs-event.ts";
import { throwingReader } from "../builders/hostile-readers.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
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
