import { describe, expect, it } from "vitest";
import { coalescedReads } from "../../../shared/aws/records/coalesced-reads.ts";
import { dynamoReadTogether } from "../../../shared/aws/records/dynamodb-read-together.ts";
import { dynamoTable } from "../../../shared/aws/records/dynamodb-table.ts";
import { UnprocessedBatchError } from "../../../shared/aws/records/in-rounds.ts";
import type { Item, Key } from "../../../shared/aws/records/item.ts";
import type { ItemRead } from "../../../shared/aws/records/read-together.ts";
import { recordsContract } from "../../support/contracts/records-contract.ts";
import { tableContract } from "../../support/contracts/table-contract.ts";
import { memoryReadTogether } from "../../support/fakes/memory-read-together.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { useDynamoDb } from "../../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

function setUp() {
  const requests: (readonly ItemRead[])[] = [];
  const [records, directory] = [new MemoryTable(), new MemoryTable()];
  const coalesced = coalescedReads((reads) => {
    requests.push(reads);
    return memoryReadTogether(reads);
  });
  return { requests, memory: records, records: coalesced(records), directory: coalesced(directory) };
}

const at = (pk: string) => ({ pk, sk: "x" });

describe("coalesced reads", () => {
  it("are one request where they begin at one time, over several tables and behind other promises", async () => {
    const { records, directory, requests } = setUp();
    await records.put({ ...at("a"), n: 1 });
    await directory.put({ ...at("b"), n: 2 });
    const afterOthers = async () => {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      return await directory.get(at("b"), { consistent: false });
    };
    expect(await Promise.all([records.get(at("a")), records.get(at("c")), afterOthers()])).toEqual([
      { ...at("a"), n: 1 },
      undefined,
      { ...at("b"), n: 2 },
    ]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.map(({ consistent }) => consistent)).toEqual([undefined, undefined, false]);
  });

  it("are requests of their own where one begins after the other, and made as single reads", async () => {
    const { records, memory, requests } = setUp();
    await records.get(at("a"));
    await records.get(at("b"));
    expect(requests).toEqual([]);
    expect(memory.counts.reads).toBe(2);
  });

  it("reads of some attributes are made with those of whole items", async () => {
    const { records, requests } = setUp();
    await records.put({ ...at("a"), n: 1, m: 2 });
    const reads = [records.get(at("a"), { only: ["m"] }), records.get(at("a"))];
    expect(await Promise.all(reads)).toEqual([
      { ...at("a"), m: 2 },
      { ...at("a"), n: 1, m: 2 },
    ]);
    expect(requests).toHaveLength(1);
  });

  it("a request that fails fails each of its reads, and none after it", async () => {
    const { records, memory } = setUp();
    memory.fail(2);
    const results = await Promise.allSettled([records.get(at("a")), records.get(at("b"))]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await Promise.all([records.get(at("a")), records.get(at("b"))])).toEqual([undefined, undefined]);
  });

  it("a key that DynamoDB throttles fails its own read alone", async () => {
    const throttled = new Error("It is throttled.");
    class HotTable extends MemoryTable {
      override get(key: Key): Promise<Item | undefined> {
        return key.pk === "hot" ? Promise.reject(throttled) : super.get(key);
      }
    }
    const table = coalescedReads(() => Promise.reject(new UnprocessedBatchError(1)))(new HotTable());
    await table.put({ ...at("cool"), n: 1 });
    const [cool, hot] = await Promise.allSettled([table.get(at("cool")), table.get(at("hot"))]);
    expect(cool).toEqual({ status: "fulfilled", value: { ...at("cool"), n: 1 } });
    expect(hot).toEqual({ status: "rejected", reason: throttled });
  });

  it("a key that DynamoDB refuses fails its own read alone", async () => {
    const coalesced = coalescedReads(dynamoReadTogether(dynamoDb));
    const table = coalesced(dynamoTable(dynamoDb, "records"));
    await table.put({ ...at("valid"), n: 1 });
    const [valid, invalid] = await Promise.allSettled([table.get(at("valid")), table.get(at(""))]);
    expect(valid).toEqual({ status: "fulfilled", value: { ...at("valid"), n: 1 } });
    expect(invalid).toMatchObject({ status: "rejected", reason: { name: "ValidationException" } });
  });
});

describe("a table of DynamoDB whose reads are made together", () => {
  const coalesced = coalescedReads(dynamoReadTogether(dynamoDb));
  tableContract(() => coalesced(dynamoTable(dynamoDb, "records")));
  recordsContract(() => coalesced(dynamoTable(dynamoDb, "records")));
});
