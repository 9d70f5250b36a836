import { describe, expect, it } from "vitest";
import { dynamoChainHeadStore } from "../../../shared/aws/dynamodb-chain-head-store.ts";
import type { ChainHead } from "../../../shared/gateway/model/chain-head.ts";
import { createReceipt, type Receipt } from "../../../shared/gateway/model/receipt.ts";
import type { ChainFinding, LoggedHead } from "../../../shared/gateway/receipts/assess-chain.ts";
import { buildChainObject, readChainObject } from "../../../shared/gateway/receipts/chain-object.ts";
import { readReceipts } from "../../../shared/gateway/receipts/read-chain.ts";
import { receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";
import { createVerifyChain } from "../../../shared/gateway/receipts/verify-chain.ts";
import { createWriteChain } from "../../../shared/gateway/receipts/write-chain.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const sign = receiptSigner("key");
const start = Date.parse("2026-11-26T12:00:00Z");
const receiptOf = (number: number) =>
  sign(createReceipt({ kind: "change", of: [number], at: start + number, partner: "prt_1", outcome: "changed" }));

/** A chain of six objects with two receipts each, one each ten hours. */
async function writtenChain() {
  const clock = manualClock(start);
  const heads = dynamoChainHeadStore(new MemoryTable());
  const objects = memoryChainObjects();
  const write = createWriteChain({ heads, objects: objects.port, clock, log: silentLog() });
  const logged: LoggedHead[] = [];
  for (let number = 0; number < 6; number += 1) {
    const { seq, hash } = await write([receiptOf(2 * number), receiptOf(2 * number + 1)]);
    if (seq === 4) logged.push({ seq, hash });
    clock.advance(10 * 3_600_000);
  }
  const head = await heads.read();
  const keyOf = (seq: number) => objects.keys()[seq - 1] ?? "";
  const read: number[] = [];
  const verify = async (changed: Partial<ChainHead> = {}, since?: string): Promise<readonly ChainFinding[]> => {
    const findings: ChainFinding[] = [];
    const readHead = async () => ({ ...head, ...changed });
    const chain = createVerifyChain({
      heads: { read: readHead },
      objects: objects.port,
      loggedHeads: async () => logged,
    });
    await chain({ since, onFinding: (finding) => findings.push(finding), onRead: ({ last }) => read.push(last) });
    return findings;
  };
  const found = async (changed: Partial<ChainHead> = {}, since?: string) =>
    (await verify(changed, since)).map(({ finding, seq }) => `${finding} ${seq}`);
  return { objects, all: objects.objects, head, keyOf, found, read };
}

const bytesOf = (chain: Awaited<ReturnType<typeof writtenChain>>, seq: number) =>
  Buffer.from(chain.all.get(chain.keyOf(seq)) ?? "");

describe("The verification of a chain", () => {
  it("finds nothing in a chain as it was written, whole or from a day on", async () => {
    const chain = await writtenChain();
    expect(await chain.found()).toEqual([]);
    expect(await chain.found({}, "2026-11-28")).toEqual([]);
  });

  it("reports after each object how far it is", async () => {
    const { found, read, head } = await writtenChain();
    await found();
    expect(read).toEqual(Array.from({ length: head.seq }, (_, index) => index + 1));
  });

  it.each([1, 3, 5])("names object %i when it is removed", async (seq) => {
    const chain = await writtenChain();
    chain.all.delete(chain.keyOf(seq));
    expect(await chain.found()).toContain(`missing-sequence ${seq}`);
  });

  it("names the first object after the last one when the end is cut off", async () => {
    const chain = await writtenChain();
    chain.all.delete(chain.keyOf(6));
    expect(await chain.found()).toEqual(["cut-tail 6"]);
  });

  it("finds a cut-off end by the log when the head was set back to it", async () => {
    const chain = await writtenChain();
    const third = { seq: 3, hash: readChainObject(bytesOf(chain, 4))?.header.prev ?? "" };
    for (const seq of [6, 5, 4]) chain.all.delete(chain.keyOf(seq));
    expect(await chain.found(third)).toEqual(["cut-tail 4"]);
  });

  it.each([1, 4, 6])("names object %i when its content was changed and is still an object", async (seq) => {
    const chain = await writtenChain();
    const { header, receipts = [] } = readChainObject(bytesOf(chain, seq)) ?? {};
    chain.all.set(chain.keyOf(seq), buildChainObject(seq, header?.prev ?? "", receipts.slice(1)).bytes);
    expect(await chain.found()).toContain(`changed-object ${seq}`);
  });

  it("names an object with a changed byte", async () => {
    const chain = await writtenChain();
    const bytes = bytesOf(chain, 2);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    chain.all.set(chain.keyOf(2), bytes);
    expect(await chain.found()).toContain("changed-object 2");
  });

  it("names two objects whose contents were exchanged", async () => {
    const chain = await writtenChain();
    const [second, third] = [bytesOf(chain, 2), bytesOf(chain, 3)];
    chain.all.set(chain.keyOf(2), third).set(chain.keyOf(3), second);
    expect(await chain.found()).toEqual(expect.arrayContaining(["changed-object 2", "changed-object 3"]));
  });

  it("names a link that was replaced", async () => {
    const chain = await writtenChain();
    const { receipts = [] } = readChainObject(bytesOf(chain, 3)) ?? {};
    chain.all.set(chain.keyOf(3), buildChainObject(3, "f".repeat(64), receipts).bytes);
    expect(await chain.found()).toEqual(expect.arrayContaining(["broken-link 3", "changed-object 3"]));
  });

  it.each([
    "receipts/2026/11/27/000000000002.ndjson.gz",
    "receipts/2026/11/27/x",
    "receipts/2026/12/01/000000000001.ndjson.gz",
  ])("names the object that was inserted as %s", async (key) => {
    const chain = await writtenChain();
    if (chain.all.has(key)) return;
    chain.all.set(key, bytesOf(chain, 2));
    expect((await chain.found()).some((finding) => finding.startsWith("inserted-object"))).toBe(true);
  });

  it("names an object at the end that no writer announced, and accepts one of a writer that ended", async () => {
    const chain = await writtenChain();
    const next = buildChainObject(7, chain.head.hash, [receiptOf(99)]);
    chain.all.set("receipts/2026/12/01/000000000007.ndjson.gz", next.bytes);
    const claimed = (hash: string) => ({
      next: { day: "2026-12-01", claimedUntil: 0, candidates: new Set([hash]) },
    });
    expect(await chain.found(claimed(next.hash))).toEqual([]);
    expect(await chain.found(claimed("another"))).toEqual(["inserted-object 7"]);
    expect(await chain.found()).toEqual(["forged-head 6"]);
  });

  it.each([
    ["with another hash", { hash: "0".repeat(64) }, "changed-object 6"],
    ["that was set back", { seq: 4 }, "forged-head 4"],
    ["that was set forth", { seq: 9 }, "cut-tail 7"],
    ["that was removed", { seq: 0 }, "forged-head 0"],
  ])("names a head %s", async (_, changed, finding) => {
    const chain = await writtenChain();
    expect(await chain.found(changed)).toContain(finding);
  });
});

describe("The export of receipts", () => {
  const exported = async (filter: Parameters<typeof readReceipts>[1]) => {
    const { objects } = await writtenChain();
    const receipts: Receipt[] = [];
    for await (const one of readReceipts(objects.port, filter)) receipts.push(one);
    return receipts;
  };

  it("has each receipt once, in the order of the chain", async () => {
    expect((await exported({})).map(({ at }) => Date.parse(at) - start)).toEqual(
      Array.from({ length: 12 }, (_, n) => n),
    );
  });

  it("reports each object that is read, also of one without a receipt that matches", async () => {
    const { objects, head } = await writtenChain();
    let read = 0;
    for await (const one of readReceipts(objects.port, { partner: "prt_2" }, () => (read += 1)))
      throw new Error(one.id);
    expect(read).toBe(head.seq);
  });

  it("has the receipts that match alone", async () => {
    expect(await exported({ partner: "prt_2" })).toEqual([]);
    expect(await exported({ partner: "prt_1", since: start + 9 })).toHaveLength(3);
  });
});
