import { describe, expect, it } from "vitest";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

type Api = ReturnType<typeof webhookApi>;

const idsOf = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

async function arrive(api: Api, id: string, more: Parameters<typeof anEvent>[0] = {}) {
  api.clock.advance(1);
  await api.store.storeEvent(anEvent({ id: `evt_${id}`, receivedAt: api.clock.now(), ...more }), 0);
}

async function setUp() {
  const api = webhookApi();
  await arrive(api, "default1");
  await arrive(api, "clinic1", { connection: "clinic-2" });
  await arrive(api, "notice1", { partnerId: "prt_1", vendor: null, connection: null, type: "endpoint.paused" });
  await arrive(api, "job2", { partnerId: "prt_2", vendor: "inside-rx", type: "job.failed" });
  await arrive(api, "default2", { stale: true });
  await arrive(api, "late1", { late: true });
  return api;
}

describe("GET /v1/events", () => {
  it("lists the events that each partner may see, in the order of arrival", async () => {
    const { call } = await setUp();

    expect(idsOf((await call("GET", "/v1/events")).body)).toEqual([
      "evt_default1",
      "evt_clinic1",
      "evt_notice1",
      "evt_default2",
      "evt_late1",
    ]);
    expect(idsOf((await call("GET", "/v1/events", undefined, "prt_2")).body)).toEqual([
      "evt_default1",
      "evt_job2",
      "evt_default2",
      "evt_late1",
    ]);
    expect((await call("GET", "/v1/events", undefined, "prt_none")).body).toEqual({ data: [], cursor: null });
  });

  it("pages through all lists together, without gaps or duplicates", async () => {
    const { call } = await setUp();
    const ids: string[] = [];
    let cursor: string | null = "";
    for (let pages = 0; cursor !== null; pages += 1) {
      const { body } = await call("GET", `/v1/events?limit=2${cursor && `&cursor=${cursor}`}`);
      ids.push(...idsOf(body));
      cursor = body.cursor;
      expect(pages).toBeLessThan(4);
    }

    expect(ids).toEqual(["evt_default1", "evt_clinic1", "evt_notice1", "evt_default2", "evt_late1"]);
  });

  it.each([
    ["order=desc", ["late1", "default2", "notice1", "clinic1", "default1"]],
    ["type=md-integrations.*", ["default1", "clinic1", "default2", "late1"]],
    ["type=md-integrations.case_waiting&connection=clinic-2", ["clinic1"]],
    ["type=endpoint.paused", ["notice1"]],
    ["type=md-integrations.case", []],
    ["type=*&order=desc&limit=1", ["late1"]],
    ["vendor=md-integrations&connection=default", ["default1", "default2", "late1"]],
    ["vendor=inside-rx", []],
    ["connection=none", []],
    ["since=2026-01-01T00:00:00.002Z&until=2026-01-01T00:00:00.005Z", ["clinic1", "notice1", "default2"]],
  ])("lists those of ?%s", async (query, ids) => {
    const { call } = await setUp();

    const { status, body } = await call("GET", `/v1/events?${query}`);

    expect([status, idsOf(body)]).toEqual([200, ids.map((id) => `evt_${id}`)]);
  });

  it("ends a page after 1,000 events that the partner may not see", async () => {
    const { call, store, clock } = webhookApi();
    const others = Array.from({ length: 1_100 }, (_, n) => anEvent({ id: `evt_${n}`, receivedAt: clock.now() + n }));
    await Promise.all(others.map((event) => store.storeEvent(event, 0)));
    const own = anEvent({ id: "evt_own", receivedAt: clock.now() + 2_000, ownedBy: ["prt_own"] });
    await store.storeEvent(own, 0);

    const first = (await call("GET", "/v1/events", undefined, "prt_own")).body;
    const second = (await call("GET", `/v1/events?cursor=${first.cursor}`, undefined, "prt_own")).body;

    expect([first.data, typeof first.cursor]).toEqual([[], "string"]);
    expect([idsOf(second), second.cursor]).toEqual([["evt_own"], null]);
  });

  it.each(["type=case_waiting", "subject=case-1", "status=x"])("answers 400 to ?%s", async (query) => {
    const { call } = await setUp();
    const { status, body } = await call("GET", `/v1/events?${query}`);
    expect([status, body.errors.length, body.errors[0].pointer]).toEqual([400, 1, `query/${query.split("=")[0]}`]);
  });

  it("has no cursor on a last page that is full", async () => {
    const { call } = await setUp();

    expect((await call("GET", "/v1/events?limit=5")).body.cursor).toBeNull();
  });
});

describe("GET /v1/events/{id}", () => {
  it("shows the event, without its payload", async () => {
    const { call } = await setUp();

    expect((await call("GET", "/v1/events/evt_default1")).body).toEqual({
      id: "evt_default1",
      type: "md-integrations.case_waiting",
      timestamp: "2026-01-01T00:00:00.000Z",
      receivedAt: "2026-01-01T00:00:00.001Z",
      vendor: "md-integrations",
      connection: "default",
      subject: { case_id: "case-1" },
      stale: false,
    });
    expect((await call("GET", "/v1/events/evt_late1")).body).toMatchObject({ late: true });
  });

  it.each([
    ["evt_clinic1", "prt_2"],
    ["evt_notice1", "prt_2"],
    ["evt_job2", "prt_1"],
    ["evt_default1", "prt_none"],
    ["evt_unknown", "prt_1"],
  ])("answers 404 for %s to %s", async (id, partner) => {
    const { call } = await setUp();

    expect((await call("GET", `/v1/events/${id}`, undefined, partner)).status).toBe(404);
  });
});

describe("the deliveries of an endpoint", () => {
  async function withDeliveries() {
    const api = await setUp();
    await api.endpoints.add(anEndpoint());
    const attempts = [{ at: api.clock.now(), status: null, durationMs: 3, error: "The connection failed." }];
    await api.store.addDelivery(aDelivery({ id: "dlv_1", attempts, nextAttemptAt: api.clock.now() + 1_000 }), 0);
    await api.store.addDelivery(
      aDelivery({ id: "dlv_2", connection: "clinic-2", status: "failed", nextAttemptAt: null }),
      0,
    );
    await api.store.addDelivery(aDelivery({ id: "dlv_3", vendor: null, connection: null }), 0);
    return api;
  }

  it("are listed under their endpoint, with each attempt", async () => {
    const { call } = await withDeliveries();

    const { body } = await call("GET", "/v1/endpoints/ep_1/deliveries");

    expect(idsOf(body)).toEqual(["dlv_1", "dlv_2", "dlv_3"]);
    expect(body.data[0]).toEqual({
      id: "dlv_1",
      eventId: "evt_1",
      endpointId: "ep_1",
      status: "pending",
      attemptCount: 1,
      attempts: [{ at: "2026-01-01T00:00:00.006Z", status: null, durationMs: 3, error: "The connection failed." }],
      nextAttemptAt: "2026-01-01T00:00:01.006Z",
    });
    expect((await call("GET", "/v1/deliveries/dlv_1")).body).toEqual(body.data[0]);
    expect((await call("GET", "/v1/deliveries/dlv_2")).body).toMatchObject({ status: "failed", nextAttemptAt: null });
  });

  it("are 404 for other partners", async () => {
    const { call } = await withDeliveries();

    expect((await call("GET", "/v1/deliveries/dlv_1", undefined, "prt_2")).status).toBe(404);
    expect((await call("GET", "/v1/endpoints/ep_1/deliveries", undefined, "prt_2")).status).toBe(404);
    expect((await call("GET", "/v1/deliveries/dlv_unknown")).status).toBe(404);
  });

  it("are hidden when the grant is withdrawn, except notifications", async () => {
    const { call, partners } = await withDeliveries();
    partners.put(aPartner({ grants: ["md-integrations:events"] }));

    expect(idsOf((await call("GET", "/v1/endpoints/ep_1/deliveries?limit=1")).body)).toEqual(["dlv_1"]);
    expect(idsOf((await call("GET", "/v1/endpoints/ep_1/deliveries")).body)).toEqual(["dlv_1", "dlv_3"]);
    expect((await call("GET", "/v1/deliveries/dlv_2")).status).toBe(404);
  });
});
