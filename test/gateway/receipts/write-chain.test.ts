import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { dynamoChainHeadStore } from "../../../shared/aws/dynamodb-chain-head-store.ts";
import { genesis } from "../../../shared/gateway/model/chain-head.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { readChainObject } from "../../../shared/gateway/receipts/chain-object.ts";
import { receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";
import { restoreHead } from "../../../shared/gateway/receipts/restore-head.ts";
import { ChainBusyError, createWriteChain } from "../../../shared/gateway/receipts/write-chain.ts";
import { Crash, type CrashPoint, crashing, Life } from "../../support/fakes/crashing.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const sign = receiptSigner("key");
const receiptOf = (number: number) => sign(createReceipt({ kind: "change", of: [number], at: 0, outcome: "changed" }));

function createChain() {
  const clock = manualClock(Date.parse("2026-11-26T23:59:50Z"));
  const heads = dynamoChainHeadStore(new MemoryTable());
  const objects = memoryChainObjects();
  const log = silentLog();
  const events = (): readonly unknown[] => log.lines.map((line) => Reflect.get(JSON.parse(line), "event"));
  const pause = async (ms: number) => clock.advance(ms);
  const deps = { heads, objects: objects.port, clock, log, pause };
  const contents = () => objects.keys().map((key) => readChainObject(objects.objects.get(key) ?? new Uint8Array()));
  const written = () => new Set(contents().flatMap((object) => object?.receipts.map(({ id }) => id) ?? []));
  /** A writer that lives until a point; without one it never ends. */
  const writer = (point?: CrashPoint) => {
    const life = new Life(point);
    return createWriteChain({ ...deps, heads: crashing(heads, life), objects: crashing(objects.port, life) });
  };
  return { clock, heads, objects, events, deps, contents, written, writer };
}

/** Each object names the one before, and the head names the last. */
async function expectUnbroken({ contents, heads }: ReturnType<typeof createChain>, objects: number): Promise<void> {
  const chain = contents();
  expect(chain.map((object) => object?.header.seq)).toEqual(Array.from({ length: objects }, (_, index) => index + 1));
  expect(await heads.read()).toMatchObject({ seq: objects });
}

describe("The chain of receipts", () => {
  it("begins after 64 zeros, and links each object to the one before", async () => {
    const chain = createChain();
    const first = await chain.writer()([receiptOf(1)]);
    await chain.writer()([receiptOf(2), receiptOf(3)]);
    expect(chain.contents().map((object) => object?.header)).toEqual([
      { seq: 1, prev: genesis.hash, count: 1 },
      { seq: 2, prev: first.hash, count: 2 },
    ]);
    expect(chain.objects.keys()[0]).toBe("receipts/2026/11/26/000000000001.ndjson.gz");
  });

  it("puts an object under the day of its writing", async () => {
    const chain = createChain();
    await chain.writer()([receiptOf(1)]);
    chain.clock.advance(20_000);
    await chain.writer()([receiptOf(2)]);
    expect(chain.objects.keys()[1]).toBe("receipts/2026/11/27/000000000002.ndjson.gz");
  });

  it("has every receipt when twenty writers append at once", async () => {
    const chain = createChain();
    // The clock stays: the others' waiting would use up each one's time.
    const write = createWriteChain({ ...chain.deps, pause: () => setImmediate() });
    await Promise.all(Array.from({ length: 20 }, (_, number) => write([receiptOf(number)])));
    await expectUnbroken(chain, 20);
    expect(chain.written().size).toBe(20);
  });

  // A write takes four steps: read the head, claim, put, advance.
  const points = [1, 2, 3, 4].flatMap((step) => (["before", "after"] as const).map((when) => ({ step, when })));

  it.each(points)("has every receipt after a writer ends $when step $step", async (point) => {
    const chain = createChain();
    await chain.writer()([receiptOf(1)]);
    await expect(chain.writer(point)([receiptOf(2)])).rejects.toThrow(Crash);
    // Past midnight: the next writer puts nothing under another day's key beside an object that it has not seen.
    chain.clock.advance(60_000);
    // The messages of the writer that ended are received again.
    await chain.writer()([receiptOf(2)]);
    await chain.writer()([receiptOf(3)]);
    await expectUnbroken(chain, chain.contents().length);
    expect(chain.written()).toEqual(new Set([1, 2, 3].map((number) => receiptOf(number).id)));
    expect(chain.events()).not.toContain("receipts.foreign-object");
  });

  it("has the objects of a slow writer and of the one that took its turn", async () => {
    const chain = createChain();
    const slow = createWriteChain({
      ...chain.deps,
      objects: {
        ...chain.objects.port,
        async putNew(key, bytes) {
          if (chain.objects.keys().length === 0) {
            chain.clock.advance(6_000);
            await chain.writer()([receiptOf(2)]);
          }
          return await chain.objects.putNew(key, bytes);
        },
      },
    });
    await slow([receiptOf(1)]);
    await expectUnbroken(chain, 2);
    expect(chain.written().size).toBe(2);
  });

  it("takes an own put for its own when the put's answer is lost", async () => {
    const chain = createChain();
    const write = createWriteChain({
      ...chain.deps,
      objects: {
        ...chain.objects.port,
        putNew: async (key, bytes) => (await chain.objects.putNew(key, bytes)) && false,
      },
    });
    expect(await write([receiptOf(1)])).toMatchObject({ seq: 1 });
    await expectUnbroken(chain, 1);
  });

  it("goes on behind an object that no writer announced, and reports it", async () => {
    const chain = createChain();
    chain.objects.objects.set("receipts/2026/11/26/000000000001.ndjson.gz", Buffer.from("foreign"));
    expect(await chain.writer()([receiptOf(1)])).toMatchObject({ seq: 2 });
    expect(chain.events()).toContain("receipts.foreign-object");
  });

  it("gives up in time for its messages to be received again, while others have the turn", async () => {
    const chain = createChain();
    const claim = { day: "2026-11-26", hash: "other", now: chain.clock.now(), until: chain.clock.now() + 60_000 };
    await chain.heads.claim(genesis, claim);
    await expect(chain.writer()([receiptOf(1)])).rejects.toThrow(ChainBusyError);
  });
});

describe("The head of the chain", () => {
  it("is advanced to the last object when its table was restored from a backup", async () => {
    const chain = createChain();
    await chain.writer()([receiptOf(1)]);
    await chain.writer()([receiptOf(2)]);
    const { seq, hash, day } = await chain.heads.read();
    const restored = { ...chain.deps, heads: dynamoChainHeadStore(new MemoryTable()) };
    expect(await restoreHead(restored)).toEqual({ seq, hash, day });
    expect(chain.events()).toContain("receipts.head-restored");
  });

  it("stays ahead of a chain whose last objects are missing, which is reported", async () => {
    const chain = createChain();
    await chain.writer()([receiptOf(1)]);
    chain.objects.objects.clear();
    expect(await restoreHead(chain.deps)).toMatchObject({ seq: 1 });
    expect(chain.events()).toEqual(["receipts.tail-missing"]);
  });
});
