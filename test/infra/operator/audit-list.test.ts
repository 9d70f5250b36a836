import { describe, expect, it } from "vitest";
import { dynamoChainHeadStore } from "../../../shared/aws/dynamodb-chain-head-store.ts";
import { createReceipt, type ReceiptFacts } from "../../../shared/gateway/model/receipt.ts";
import { receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";
import { createWriteReceipts } from "../../../shared/gateway/receipts/write-receipts.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

const now = Date.parse("2026-11-26T10:00:00Z");

/** A chain with receipts of these facts, and the command over it. */
async function setUp(...facts: readonly (Partial<ReceiptFacts> & Pick<ReceiptFacts, "kind">)[]) {
  const objects = memoryChainObjects();
  const clock = manualClock(now);
  const write = createWriteReceipts({
    ...{ heads: dynamoChainHeadStore(new MemoryTable()), objects: objects.port, clock, log: silentLog() },
    signer: async () => receiptSigner("key"),
    indexDisclosures: async () => undefined,
  });
  const receipts = facts.map((one, index) => createReceipt({ at: now, outcome: "done", of: [index], ...one }));
  await write([{ v: 1, receipts }]);
  return (options: Record<string, readonly string[]> = {}) =>
    runCommand({ name: "audit list", options, stores: { chain: objects.port, clock } });
}

const cancelled = {
  kind: "operator",
  actor: "arn:aws:iam::1:user/jo",
  operation: "jobs cancel",
  partner: "prt_1",
  vendor: "syncvet",
  connection: "default",
  job: "job_1",
} as const;
const call = {
  kind: "vendor-call",
  at: now - 60_000,
  partner: "prt_1",
  key: "k1",
  outcome: "answered",
  status: 200,
} as const;

describe("audit list", () => {
  it("has the last receipt first: who, what, about which ids, and its end", async () => {
    const list = await setUp(call, cancelled);
    expect((await list()).text.split("\n")).toEqual([
      "2026-11-26T10:00:00.000Z  operator  arn:aws:iam::1:user/jo  jobs cancel  syncvet/default  job_1  done",
      "2026-11-26T09:59:00.000Z  vendor-call  prt_1/k1  answered 200",
      "2 receipts.",
    ]);
  });

  it.each([
    [{ kind: ["operator"] }, 1],
    [{ job: ["job_1"] }, 1],
    [{ vendor: ["si-compounding"] }, 0],
    [{ partner: ["prt_1"] }, 2],
    [{ since: ["2026-11-26T09:59:30Z"] }, 1],
    [{ until: ["2026-11-26T09:59:30Z"] }, 1],
  ])("with %j has %i receipts", async (options, count) => {
    const list = await setUp(call, cancelled);
    expect((await list(options)).text.split("\n")).toHaveLength(count + 1);
  });

  it("has as many of the last ones as it is asked for, and says how many are before them", async () => {
    const list = await setUp(call, { ...call, at: now - 30_000 }, cancelled);
    const { text } = await list({ max: ["1"] });
    expect(text).toMatch(/^\S+ {2}operator {2}[^\n]*\n1 receipt, and 2 before them: --max 1 is reached\.$/);
  });

  it("has those of the last day by default", async () => {
    const list = await setUp({ ...call, at: now - 2 * 86_400_000 }, cancelled);
    expect((await list()).text.split("\n")).toHaveLength(2);
  });

  it("refuses a kind that does not exist", async () => {
    await expect((await setUp(call))({ kind: ["nothing"] })).rejects.toThrow("--kind is one of vendor-call,");
  });
});
