import { describe, expect, it } from "vitest";
import { deliveryId } from "../../../../shared/gateway/model/event-id.ts";
import { anEndpoint } from "../../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

/** An API with two events, each with a delivery to each of two endpoints, by two connections. */
async function setUp() {
  const { store, endpoints, clock, call } = webhookApi();
  const at = clock.now();
  const ids = ["ep_1", "ep_2"];
  for (const id of ids) await endpoints.add(anEndpoint({ id }));
  for (const [index, connection] of ["default", "clinic-2"].entries()) {
    const id = `evt_${index}`;
    const refs = ids.map((endpointId) => ({ endpointId, partnerId: "prt_1" }));
    await store.storeEvent(anEvent({ id, connection, receivedAt: at + index, endpoints: refs }), 0);
    for (const ref of refs) {
      const delivery = { ...ref, id: deliveryId(id, ref.endpointId), eventId: id, connection };
      await store.addDelivery(aDelivery({ ...delivery, createdAt: at + index }), at);
    }
  }
  return { call };
}

const lists = ["events", "deliveries", "endpoints", "endpoints/ep_1/deliveries", "endpoints/ep_2/deliveries"];

describe("The cursor of a list", () => {
  it.each(lists)("%s is refused by every other list", async (list) => {
    const { call } = await setUp();
    const { body } = await call("GET", `/v1/${list}?limit=1`);
    expect(body.cursor).toEqual(expect.any(String));
    for (const other of lists) {
      const answer = await call("GET", `/v1/${other}?limit=1&cursor=${body.cursor}`);
      expect([other, answer.status]).toEqual([other, other === list ? 200 : 400]);
      if (other !== list) expect(answer.body.errors).toMatchObject([{ pointer: "query/cursor" }]);
    }
  });
});

describe("Deliveries of a connection", () => {
  it.each([
    ["/v1/deliveries", 2],
    ["/v1/endpoints/ep_1/deliveries", 1],
  ])("are listed by GET %s", async (path, count) => {
    const { call } = await setUp();
    for (const [connection, eventId] of Object.entries({ default: "evt_0", "clinic-2": "evt_1" })) {
      const { body } = await call("GET", `${path}?connection=${connection}`);
      expect(body.data.map((one: { readonly eventId: string }) => one.eventId)).toEqual(Array(count).fill(eventId));
    }
    expect((await call("GET", `${path}?connection=none`)).body.data).toEqual([]);
  });

  it("are found by POST /v1/deliveries/search, also those of one event", async () => {
    const { call } = await setUp();
    const search = async (body: object) =>
      (await call("POST", "/v1/deliveries/search", body)).body.data.map(({ eventId }: { eventId: string }) => eventId);
    expect(await search({ connection: "clinic-2" })).toEqual(["evt_1", "evt_1"]);
    expect(await search({ connection: "clinic-2", eventId: "evt_0" })).toEqual([]);
    expect(await search({ connection: "default", eventId: "evt_0" })).toEqual(["evt_0", "evt_0"]);
  });
});
