import { describe, expect, it } from "vitest";
import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { subjectKey } from "../../../../shared/gateway/privacy/event-about.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const at = { vendor: "md-integrations", connection: "default" };
const seconds = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000);
const own = aPartner({ id: "prt_own", grants: ["md-integrations:events-own"] });
const endpoint = anEndpoint({ id: "ep_own", partnerId: "prt_own", url: "https://own.example/" });

/** A partner that sees all events of the connection, and one that sees those of its own jobs. */
async function harness() {
  const pipeline = webhookPipeline({ endpoints: [anEndpoint(), endpoint] });
  pipeline.partners.put(aPartner());
  pipeline.partners.put(own);
  const digest = await pipeline.digest();
  const keyOf = (name: "case_id" | "patient_id", value: string) => subjectKey(digest, { ...at, name, value });
  const record = async (subject: Record<string, string>, type = "case_waiting") => {
    await pipeline.record({ timestamp: seconds, event_type: type, ...subject });
    await pipeline.deliverQueued();
  };
  const sentTo = (url: string) =>
    pipeline.sent.filter((one) => one.url === url).map(({ body }) => JSON.parse(body).subject);
  const { call } = memoryPartnerApi({ ...pipeline, connections: { "md-integrations": ["default"] } });
  const read = async (target: string, partnerId: string) => (await call({ method: "GET", target, partnerId })).body;
  const listed = async (partnerId: string): Promise<readonly unknown[]> =>
    (await read("/v1/events", partnerId)).data.map(({ subject }: { subject: unknown }) => subject);
  return { ...pipeline, keyOf, record, sentTo, read, listed };
}

describe("the grant events-own", () => {
  it("gives the events of what the partner's jobs made, and no others, to endpoints and lists", async () => {
    const { store, keyOf, record, sentTo, listed, read } = await harness();
    await store.addOwner(keyOf("case_id", "mine"), "prt_own");
    await store.addOwner(keyOf("patient_id", "patient"), "prt_own");
    await record({ case_id: "mine" });
    await record({ case_id: "other" });
    // Of a case that another job made for the partner's patient.
    await record({ case_id: "other", patient_id: "patient" });
    await record({ patient_id: "patient" }, "patient_modified");
    const mine = [{ case_id: "mine" }, { patient_id: "patient" }];
    expect(sentTo("https://own.example/")).toEqual(mine);
    expect(sentTo("https://partner.example/hook")).toHaveLength(4);
    expect(await listed("prt_own")).toHaveLength(2);
    expect(await listed("prt_own")).toEqual(expect.arrayContaining(mine));
    expect(await listed("prt_1")).toHaveLength(4);
    expect(await read("/v1/cases/mine", "prt_own")).toMatchObject({ caseId: "mine" });
    expect(await read("/v1/cases/other", "prt_own")).toMatchObject({ status: 404 });
    expect(await read("/v1/cases/other", "prt_1")).toMatchObject({ caseId: "other" });
  });

  it("gives an event that was recorded before its case had an owner, once the case has one", async () => {
    const { store, keyOf, record, sentTo, listed, processEventWork, deliverQueued } = await harness();
    const key = keyOf("case_id", "mine");
    await record({ case_id: "mine" });
    expect(await listed("prt_own")).toEqual([]);
    await store.addOwner(key, "prt_own");
    for (let times = 0; times < 2; times += 1) {
      await processEventWork({ v: 1, kind: "case-owned", partnerId: "prt_own", keys: [key] });
      await deliverQueued();
    }
    expect(sentTo("https://own.example/")).toEqual([{ case_id: "mine" }]);
    expect(sentTo("https://partner.example/hook")).toHaveLength(1);
    expect(await listed("prt_own")).toEqual([{ case_id: "mine" }]);
  });

  it("gives nothing for a message about a case that is not the partner's", async () => {
    const { keyOf, record, processEventWork, listed, deliveryQueue } = await harness();
    await record({ case_id: "other" });
    await processEventWork({ v: 1, kind: "case-owned", partnerId: "prt_own", keys: [keyOf("case_id", "other")] });
    expect(await listed("prt_own")).toEqual([]);
    expect(deliveryQueue.sent).toEqual([]);
  });

  it.each<[string, Partner]>([
    ["was withdrawn", { ...own, grants: [] }],
    ["is for another connection", { ...own, grants: ["md-integrations/clinic-2:events-own"] }],
  ])("shows nothing where it %s", async (_what, partner) => {
    const { store, keyOf, record, listed, partners, storedDeliveries, read } = await harness();
    await store.addOwner(keyOf("case_id", "mine"), "prt_own");
    await record({ case_id: "mine" });
    const delivery = storedDeliveries().find(({ partnerId }) => partnerId === "prt_own");
    expect(await read(`/v1/deliveries/${delivery?.id}`, "prt_own")).toMatchObject({ status: "delivered" });
    partners.put(partner);
    expect(await listed("prt_own")).toEqual([]);
    expect(await read(`/v1/deliveries/${delivery?.id}`, "prt_own")).toMatchObject({ status: 404 });
    expect(await read("/v1/cases/mine", "prt_own")).toMatchObject({ status: 404 });
  });

  it("hides the deliveries of others' events from a partner that had all events before", async () => {
    const { record, partners, read } = await harness();
    const all = { ...own, grants: ["md-integrations:events"] };
    partners.put(all);
    await record({ case_id: "other" });
    const list = `/v1/endpoints/${endpoint.id}/deliveries`;
    expect((await read(list, "prt_own")).data).toHaveLength(1);
    partners.put(own);
    expect((await read(list, "prt_own")).data).toEqual([]);
  });
});
