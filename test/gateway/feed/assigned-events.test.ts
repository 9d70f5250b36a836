import { describe, expect, it } from "vitest";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { type CrashPoint, Life } from "../../support/fakes/crashing.ts";
import { handleAll } from "../../support/harnesses/webhook-crash-harness.ts";
import { webhookPipeline } from "../../support/harnesses/webhook-harness.ts";
import { memoryPartnerApi } from "../../support/partner-api/memory-partner-api.ts";

const seconds = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000);
const endpoint = anEndpoint({ id: "ep_own", partnerId: "prt_own", url: "https://own.example/" });

/** An event that was recorded before its case had an owner. */
async function setUp() {
  const pipeline = webhookPipeline({ endpoints: [anEndpoint(), endpoint] });
  pipeline.partners.put(aPartner());
  pipeline.partners.put(aPartner({ id: "prt_own", grants: ["md-integrations:events-own"] }));
  const { clock, store, waits, eventQueue } = pipeline;
  const of = { vendor: "md-integrations", connection: "default", name: "case_id", value: "mine" } as const;
  const key = subjectKey(await pipeline.digest(), of);
  const { call } = memoryPartnerApi({ ...pipeline, connections: { "md-integrations": ["default"] } });
  const read = async (partnerId: string, after = "") => {
    clock.advance(waits.feed.margin + 10);
    const target = `/v1/feed${after && `?after=${after}`}`;
    const { body } = await call({ method: "GET", target, partnerId });
    return { ids: body.data.map(({ id }: { id: string }) => id), cursor: String(body.cursor) };
  };
  await pipeline.record({ timestamp: seconds, event_type: "case_waiting", case_id: "mine" });
  const [event] = pipeline.storedEvents();
  const own = async () => {
    await store.addOwner(key, "prt_own");
    await eventQueue.send({ v: 1, kind: "case-owned", partnerId: "prt_own", keys: [key] });
  };
  return { ...pipeline, read, own, id: event?.id };
}

describe("An event that is assigned to a partner after it was recorded", () => {
  it("is in the partner's feed once, behind what the partner has read, and nowhere else a second time", async () => {
    const { read, own, id, eventQueue, processEventWork } = await setUp();
    const [before, ofAll] = [await read("prt_own"), await read("prt_1")];
    expect([before.ids, ofAll.ids]).toEqual([[], [id]]);
    await own();
    await handleAll(eventQueue, processEventWork);

    expect((await read("prt_own", before.cursor)).ids).toEqual([id]);
    expect((await read("prt_own")).ids).toEqual([id]);
    expect((await read("prt_1", ofAll.cursor)).ids).toEqual([]);
  });

  it("is there as long as a cursor before its assignment is valid", async () => {
    const { read, own, id, clock, eventQueue, processEventWork } = await setUp();
    const day = 24 * 3_600_000;
    clock.advance(20 * day);
    const { cursor } = await read("prt_own");
    await own();
    await handleAll(eventQueue, processEventWork);
    clock.advance(29 * day);
    expect((await read("prt_own", cursor)).ids).toEqual([id]);
  });

  it("is no event of its own for a partner that may see all", async () => {
    const { read, own, id, partners, eventQueue, processEventWork } = await setUp();
    partners.put(aPartner({ id: "prt_own", grants: ["md-integrations:events"] }));
    await own();
    await handleAll(eventQueue, processEventWork);
    expect((await read("prt_own")).ids).toEqual([id]);
  });

  it("is delivered and in the feed once, wherever the process that assigns it ends", async () => {
    const run = async (point: CrashPoint) => {
      const { read, own, id, eventQueue, instance, processEventWork, deliverQueued, sent, clock, waits } =
        await setUp();
      await deliverQueued();
      const { cursor } = await read("prt_own");
      await own();
      const life = new Life(point);
      await handleAll(eventQueue, instance(life).processEventWork);
      // A reader closes the place that was left behind.
      clock.advance(waits.feed.close);
      const between = await read("prt_own", cursor);
      await handleAll(eventQueue, processEventWork);
      await deliverQueued();
      const ids = [...between.ids, ...(await read("prt_own", between.cursor)).ids];
      const delivered = new Set(
        sent.filter(({ url }) => url === endpoint.url).map(({ headers }) => headers["webhook-id"]),
      );
      expect([point, ids, [...delivered]]).toEqual([point, [id], [id]]);
      return life.ended;
    };
    let steps = 0;
    for (let crashed = true; crashed; steps += 1) {
      for (const when of ["before", "after"] as const) crashed = await run({ step: steps + 1, when });
    }
    expect(steps).toBeGreaterThan(8);
  });
});
