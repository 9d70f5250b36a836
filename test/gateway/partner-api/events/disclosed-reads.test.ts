import { describe, expect, it } from "vitest";
import { caseKey } from "../../../../shared/gateway/model/case-key.ts";
import { newDelivery } from "../../../../shared/gateway/model/new-delivery.ts";
import { subjectKey } from "../../../../shared/gateway/privacy/event-about.ts";
import { anEndpoint } from "../../../support/builders/an-endpoint.ts";
import { anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const origin = { vendor: "md-integrations", connection: "default" };

async function setUp() {
  const api = webhookApi();
  const about = { keys: ["sub_md-integrations_1", "sub_md-integrations_2"], timed: true };
  await api.store.storeEvent(anEvent({ id: "evt_about1", about }), 0);
  await api.store.storeEvent(anEvent({ id: "evt_unknown1" }), 0);
  const state = { caseId: "case-1", lastReceivedAt: api.clock.now(), offerings: [], timeline: [] };
  await api.cases.putCase(caseKey(api.digest, origin.vendor, origin.connection, "case-1"), state, undefined);
  const ofCase = subjectKey(api.digest, { ...origin, name: "case_id", value: "case-1" });
  return { ...api, ofCase };
}

describe("The receipt of a read payload", () => {
  it.each([
    ["prt_1", "treatment"],
    ["prt_2", null],
  ])("has the subjects of the event beside it, and of partner %s the purpose %j", async (partner, purpose) => {
    const { call, receipts } = await setUp();
    await call("GET", "/v1/events/evt_about1", undefined, partner);
    await call("GET", "/v1/events/evt_unknown1", undefined, partner);
    expect(receipts.sent.map(({ kind, disclosed }) => [kind, disclosed])).toEqual([
      ["payload-read", { subjects: ["sub_md-integrations_1", "sub_md-integrations_2"], purpose }],
      ["payload-read", undefined],
    ]);
  });

  it("has the case that was read", async () => {
    const { call, receipts, ofCase } = await setUp();
    expect((await call("GET", "/v1/cases/case-1")).status).toBe(200);
    expect(receipts.sent).toMatchObject([{ disclosed: { subjects: [ofCase], purpose: "treatment" } }]);
    expect(JSON.stringify(receipts.sent)).not.toContain("case-1");
  });

  it("has the subjects of a delivery's event where the delivery shows its endpoint's answer, and else none", async () => {
    const { call, receipts, store, endpoints, clock } = await setUp();
    const endpoint = anEndpoint({ partnerId: "prt_1", eventTypes: ["md-integrations.*"] });
    await endpoints.add(endpoint);
    const event = await store.findEvent("evt_about1");
    if (event === undefined) throw new Error("There is no event.");
    const attempts = { answered: { response: "the patient's name" }, silent: {} };
    for (const [name, more] of Object.entries(attempts)) {
      const delivery = { ...newDelivery(event, { partnerId: "prt_1", endpointId: endpoint.id }, clock.now()) };
      const attempt = { at: clock.now(), status: 400, durationMs: 1, error: "status-400", ...more };
      await store.addAttempted({ ...delivery, id: `dlv_${name}` }, attempt, { status: "failed" });
    }

    await call("GET", "/v1/deliveries/dlv_answered");
    await call("GET", "/v1/deliveries/dlv_silent");
    await call("GET", `/v1/endpoints/${endpoint.id}/deliveries`);

    const subjects = ["sub_md-integrations_1", "sub_md-integrations_2"];
    expect(receipts.sent.map(({ kind, disclosed }) => [kind, disclosed])).toEqual([
      ["payload-read", { subjects, purpose: "treatment" }],
      ["payload-read", undefined],
      ["list-read", { subjects, purpose: "treatment" }],
    ]);
  });

  it("has nothing beside it where nothing was shown", async () => {
    const { call, receipts } = await setUp();
    expect((await call("GET", "/v1/events/evt_none", undefined, "prt_1")).status).toBe(404);
    expect((await call("GET", "/v1/cases/case-2")).status).toBe(404);
    expect(receipts.sent.filter(({ disclosed }) => disclosed !== undefined)).toEqual([]);
  });
});
