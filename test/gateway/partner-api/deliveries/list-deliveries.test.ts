import { describe, expect, it } from "vitest";
import { deliveryId } from "../../../../shared/gateway/model/event-id.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const order = ["evt_1 ep_1", "evt_1 ep_2", "evt_2 ep_1", "evt_3 ep_2", "evt_4 ep_1"] as const;

/** An API with deliveries of one more second each, to two endpoints of `prt_1` and one of `prt_2`. */
async function setUp() {
  const api = webhookApi();
  const { store, endpoints } = api;
  await endpoints.add(anEndpoint({ id: "ep_1" }));
  await endpoints.add(anEndpoint({ id: "ep_2" }));
  await endpoints.add(anEndpoint({ id: "ep_other", partnerId: "prt_2" }));
  const at = api.clock.now();
  const add = async (
    eventId: string,
    endpointId: string,
    after: number,
    more: Parameters<typeof aDelivery>[0] = {},
  ) => {
    const times = { createdAt: at + after * 1_000, nextAttemptAt: at };
    await store.addDelivery(
      aDelivery({ id: deliveryId(eventId, endpointId), eventId, endpointId, ...times, ...more }),
      at,
    );
  };
  await add("evt_1", "ep_1", 1, { type: "md-integrations.case_waiting" });
  await add("evt_1", "ep_2", 2, { type: "md-integrations.case_waiting", status: "failed" });
  await add("evt_2", "ep_1", 3, { type: "job.failed", status: "failed", vendor: null, connection: null });
  // As an earlier version has made it.
  await add("evt_3", "ep_2", 4, { status: "delivered" });
  await store.storeEvent(anEvent({ id: "evt_3", type: "md-integrations.case_created" }), 0);
  await add("evt_4", "ep_1", 5);
  await add("evt_1", "ep_other", 6, { partnerId: "prt_2", type: "md-integrations.case_waiting" });
  const list = async (query = "", partner = "prt_1", path = "/v1/deliveries") => {
    const { status, body } = await api.call("GET", `${path}?${query}`, undefined, partner);
    const shown = body.data?.map(({ eventId, endpointId }: Record<string, string>) => `${eventId} ${endpointId}`);
    return { status, shown, cursor: body.cursor, errors: body.errors };
  };
  return { ...api, add, list };
}

describe("GET /v1/deliveries", () => {
  it("lists the deliveries to all endpoints of the partner, in either order", async () => {
    const { list } = await setUp();
    expect(await list()).toMatchObject({ status: 200, shown: order, cursor: null });
    expect((await list("order=desc")).shown).toEqual(order.toReversed());
    expect((await list("", "prt_2")).shown).toEqual(["evt_1 ep_other"]);
    expect((await list("", "prt_none")).shown).toEqual([]);
  });

  it.each([
    ["status=failed", ["evt_1 ep_2", "evt_2 ep_1"]],
    ["endpointId=ep_2", ["evt_1 ep_2", "evt_3 ep_2"]],
    ["endpointId=ep_other", []],
    ["endpointId=ep_none", []],
    ["eventId=evt_1", ["evt_1 ep_1", "evt_1 ep_2"]],
    ["eventId=evt_1&order=desc", ["evt_1 ep_2", "evt_1 ep_1"]],
    ["eventId=evt_1&status=failed&endpointId=ep_1", []],
    ["eventId=evt_none", []],
    ["type=md-integrations.*", ["evt_1 ep_1", "evt_1 ep_2", "evt_3 ep_2"]],
    ["type=md-integrations.case_created", ["evt_3 ep_2"]],
    ["type=job.*&status=failed", ["evt_2 ep_1"]],
    ["since=2026-01-01T00:00:02Z&until=2026-01-01T00:00:04Z", ["evt_1 ep_2", "evt_2 ep_1", "evt_3 ep_2"]],
    ["eventId=evt_1&since=2026-01-01T00:00:02Z", ["evt_1 ep_2"]],
  ])("lists those of ?%s", async (query, shown) => {
    const { list } = await setUp();
    expect(await list(query)).toMatchObject({ status: 200, shown, cursor: null });
  });

  it("pages through all endpoints together, each delivery once, with a cursor that is bound to the filters", async () => {
    const { list } = await setUp();
    const first = await list("order=desc&limit=2");
    const second = await list(`order=desc&limit=2&cursor=${first.cursor}`);
    const third = await list(`order=desc&limit=2&cursor=${second.cursor}`);
    expect([...first.shown, ...second.shown, ...third.shown]).toEqual(order.toReversed());
    expect(third.cursor).toBeNull();
    for (const query of ["", "order=desc&status=failed&", "order=desc&endpointId=ep_1&", "order=desc&type=*&"]) {
      const refused = await list(`${query}cursor=${first.cursor}`);
      expect(refused).toMatchObject({ status: 400, errors: [{ pointer: "query/cursor" }] });
    }
  });

  it("ends a page after 1,000 deliveries, and the next one goes on", async () => {
    const { list, add } = await setUp();
    for (let count = 0; count < 1_000; count += 1) await add(`evt_more${count}`, "ep_1", 10, { type: "job.failed" });
    await add("evt_last", "ep_2", 20, { type: "job.cancelled" });

    const first = await list("type=job.cancelled");
    const second = await list(`type=job.cancelled&cursor=${first.cursor}`);

    expect([first.shown, typeof first.cursor]).toEqual([[], "string"]);
    expect([second.shown, second.cursor]).toEqual([["evt_last ep_2"], null]);
  });

  it("misses deliveries of events that the partner may no longer see", async () => {
    const { list, partners } = await setUp();
    partners.put(aPartner({ grants: [] }));
    expect((await list()).shown).toEqual(["evt_2 ep_1"]);
  });

  it.each([
    "status=done",
    "type=case",
    "eventId=",
    "subject=1",
    "vendor=md-integrations",
  ])("answers 400 to ?%s", async (query) => {
    const { list } = await setUp();
    const pointer = `query/${query.split("=")[0]}`;
    expect(await list(query)).toMatchObject({ status: 400, errors: [{ pointer }] });
  });
});

describe("GET /v1/endpoints/{id}/deliveries", () => {
  it("takes the same filters, and no other endpoint", async () => {
    const { list } = await setUp();
    const path = "/v1/endpoints/ep_1/deliveries";
    expect((await list("status=failed", "prt_1", path)).shown).toEqual(["evt_2 ep_1"]);
    expect((await list("eventId=evt_1&order=desc", "prt_1", path)).shown).toEqual(["evt_1 ep_1"]);
    expect((await list("endpointId=ep_2", "prt_1", path)).status).toBe(400);
    expect((await list("", "prt_2", path)).status).toBe(404);
  });
});
