import { describe, expect, it } from "vitest";
import { dynamoCaseStore } from "../../shared/aws/dynamodb-case-store.ts";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoPartnerReader } from "../../shared/aws/dynamodb-partner-reader.ts";
import { dynamoWebhookStore } from "../../shared/aws/dynamodb-webhook-store.ts";
import { coalescedReads } from "../../shared/aws/records/coalesced-reads.ts";
import type { Table } from "../../shared/aws/records/table.ts";
import { cachedPartners } from "../../shared/gateway/access/cached-partners.ts";
import { cachedEndpoints } from "../../shared/gateway/webhooks/cached-endpoints.ts";
import { anEndpoint, aPartner } from "../support/builders/an-endpoint.ts";
import { memoryReadTogether } from "../support/fakes/memory-read-together.ts";
import { MemoryTable } from "../support/fakes/memory-table.ts";
import { webhookPipeline } from "../support/harnesses/webhook-harness.ts";

/** Recording over tables in memory, with the requests that DynamoDB would get. */
async function recorder(endpoints: number) {
  const requests: string[] = [];
  const pipeline = webhookPipeline({ firstAttempts: true });
  const { clock } = pipeline;
  const counted = (table: Table): Table =>
    new Proxy(table, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return (...given: unknown[]) => {
          requests.push(String(name));
          return Reflect.apply(value, target, given) as unknown;
        };
      },
    });
  const coalesced = coalescedReads(async (reads) => {
    const before = requests.length;
    const items = memoryReadTogether(reads);
    // Its reads begin at once.
    requests.splice(before, reads.length, "getMany");
    return await items;
  });
  const [records, directory] = [new MemoryTable(), new MemoryTable()];
  const store = dynamoEndpointStore(directory, { clock });
  for (let number = 1; number <= endpoints; number += 1) await store.add(anEndpoint({ id: `ep_${number}` }));
  const { id, ...partner } = aPartner();
  await directory.put({ pk: "partner", sk: id, ...partner });
  const table = coalesced(counted(records));
  const copied = coalesced(counted(directory));
  const parts = {
    store: dynamoWebhookStore({ table, clock }),
    cases: dynamoCaseStore({ table, clock }),
    endpoints: cachedEndpoints(dynamoEndpointStore(copied, { clock }), clock),
    partners: cachedPartners(dynamoPartnerReader(copied), clock),
  };
  const record = async (number: number): Promise<readonly string[]> => {
    requests.length = 0;
    const payload = { timestamp: 1_767_225_000, event_type: "case_waiting", case_id: "c", number };
    await pipeline.processWith(parts, pipeline.webhook(payload));
    return [...requests];
  };
  return { record, sent: pipeline.sent };
}

describe("a webhook of a case that is delivered while it is recorded", () => {
  it("takes ten requests of DynamoDB, two of them for the feed, and one less with copies of its endpoint and partner", async () => {
    const { record, sent } = await recorder(1);

    const first = await record(1);
    const second = await record(2);

    // Endpoints that may match, case and tombstones; endpoint and partner.
    const reads = ["getMany", "getMany"];
    // Notes; case; place in the feed; event; its confirmation; tombstones; delivery; the end of the event.
    const writes = ["putMany", "put", "put", "put", "update", "get", "put", "update"];
    expect(first).toEqual([...reads, ...writes]);
    expect(second).toEqual(["getMany", ...writes]);
    expect(sent).toHaveLength(2);
  });

  it("takes one request more for each further endpoint", async () => {
    const { record, sent } = await recorder(5);
    await record(1);

    expect((await record(2)).filter((request) => request === "put")).toHaveLength(3 + 5);
    expect(await record(3)).toHaveLength(9 + 4);
    expect(sent).toHaveLength(15);
  });
});
