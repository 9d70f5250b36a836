import { describe, expect, it } from "vitest";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import { coalescedReads } from "../../shared/aws/records/coalesced-reads.ts";
import type { Item } from "../../shared/aws/records/item.ts";
import { marshal } from "../../shared/aws/records/marshal.ts";
import type { ReadTogether } from "../../shared/aws/records/read-together.ts";
import { newEntry } from "../../shared/gateway/model/endpoint-entry.ts";
import { anEndpoint } from "../support/builders/an-endpoint.ts";
import { memoryReadTogether } from "../support/fakes/memory-read-together.ts";
import { MemoryTable } from "../support/fakes/memory-table.ts";

const event = { type: "md-integrations.message_created", vendor: "md-integrations", connection: "default" };

/** Half a read unit for each 4 KB of an item. */
const unitsOf = (item: Item | undefined): number =>
  Math.ceil(JSON.stringify(marshal(item ?? { pk: "", sk: "" })).length / 4_096) / 2;

async function setUp(count: number, typesOf: (n: number) => readonly string[]) {
  const table = new MemoryTable();
  const used = { requests: 0, units: 0 };
  const readTogether: ReadTogether = async (reads) => {
    const items = await memoryReadTogether(reads);
    used.requests += 1;
    used.units += items.reduce((sum, item) => sum + unitsOf(item), 0);
    return items;
  };
  const store = dynamoEndpointStore(coalescedReads(readTogether)(table));
  for (let n = 0; n < count; n += 1) {
    await store.add(anEndpoint({ partnerId: `prt_${n % 100}`, id: `ep_${n}`, eventTypes: typesOf(n) }));
  }
  Object.assign(used, { requests: 0, units: 0 });
  return { store, table, used };
}

describe("the candidates for an event", () => {
  it.each([0, 1, 100, 10_000])("cost one small request beside %i endpoints of other types", async (count) => {
    const { store, used } = await setUp(count, (n) => [`md-integrations.type_${n % 40}`, "job.*"]);
    expect(await store.findCandidates(event)).toEqual([]);
    expect(used).toEqual({ requests: 1, units: 1 });
  });

  it.each([1, 100])("of a type are found by every container beside %i other types", async (count) => {
    const { table, store, used } = await setUp(count, (n) => [`md-integrations.type_${n}`]);
    await store.add(anEndpoint({ id: "ep_exact", eventTypes: [event.type] }));
    for (const container of [store, dynamoEndpointStore(table), store]) {
      expect(await container.findCandidates(event)).toMatchObject([{ endpointId: "ep_exact" }]);
    }
    Object.assign(used, { requests: 0, units: 0 });
    await store.findCandidates(event);
    expect(used).toMatchObject({ requests: 1, units: 1.5 });
  });

  it.each([
    ["a wildcard", ["*"], 8],
    [
      "100 types with the longest names",
      Array.from({ length: 100 }, (_, n) => `md-integrations.${String(n).padEnd(100, "x")}`),
      2,
    ],
  ])("are none of 200 endpoints of the largest size for 50 other connections under %s", async (_, eventTypes, units) => {
    const { store, used } = await setUp(0, () => []);
    const connections = Array.from({ length: 50 }, (_, n) => `md-integrations/${String(n).padEnd(64, "c")}`);
    const headers = { "x-large": "x".repeat(4_000) };
    for (let n = 0; n < 200; n += 1) await store.add(anEndpoint({ id: `ep_${n}`, eventTypes, connections, headers }));
    Object.assign(used, { requests: 0, units: 0 });

    expect(await store.findCandidates(event)).toEqual([]);
    expect(used.units).toBeLessThanOrEqual(units);
  });

  it("are all of 10,000 endpoints that subscribe to them", async () => {
    const { store, table, used } = await setUp(0, () => []);
    const entryOf = (n: number) => newEntry(anEndpoint({ id: `ep_${n}` }), 1_000, "r");
    const chunks = Array.from({ length: 19 }, (_, chunk) => ({
      pk: "match#md-integrations.*",
      sk: String(chunk),
      entries: new Set(Array.from({ length: 500 }, (_, n) => entryOf(chunk * 500 + n))),
      ...(chunk === 0 ? { chunks: 19 } : {}),
    }));
    await table.putMany(chunks);
    for (let n = 9_500; n < 10_000; n += 1) {
      await store.add(anEndpoint({ id: `ep_${n}`, eventTypes: ["md-integrations.*"] }));
    }
    used.requests = 0;
    expect(await store.findCandidates(event)).toHaveLength(10_000);
    expect(used.requests).toBe(2);
  });
});
