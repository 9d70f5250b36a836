import { describe, expect, it } from "vitest";
import { deliveryId } from "../../../../shared/gateway/model/event-id.ts";
import { eventAbout, subjectKey } from "../../../../shared/gateway/privacy/event-about.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const path = "/v1/deliveries/search";
const origin = { vendor: "md-integrations", connection: "default" };

/** An API with events of two cases, and deliveries of them to two endpoints of `prt_1` and one of `prt_2`. */
async function setUp() {
  const api = webhookApi();
  const { store, endpoints, digest } = api;
  await endpoints.add(anEndpoint({ id: "ep_1" }));
  await endpoints.add(anEndpoint({ id: "ep_2" }));
  await endpoints.add(anEndpoint({ id: "ep_other", partnerId: "prt_2" }));
  const at = api.clock.now();
  /** Records an event with deliveries, each to an endpoint so many seconds later. */
  const add = async (
    eventId: string,
    caseId: string,
    to: Readonly<Record<string, number>>,
    more: Parameters<typeof aDelivery>[0] = {},
  ) => {
    const ids = [{ ...origin, name: "case_id", value: caseId } as const];
    const about = eventAbout(digest, ids, { time: at });
    const partnerOf = (endpointId: string) => (endpointId === "ep_other" ? "prt_2" : "prt_1");
    const refs = Object.keys(to).map((endpointId) => ({ endpointId, partnerId: partnerOf(endpointId) }));
    await store.indexEvent(eventId, about.keys, []);
    const subject = { case_id: caseId, order_id: `order-of-${caseId}` };
    await store.storeEvent(anEvent({ id: eventId, receivedAt: at, about, subject, endpoints: refs }), 0);
    for (const ref of refs) {
      const id = deliveryId(eventId, ref.endpointId);
      const createdAt = at + (to[ref.endpointId] ?? 0) * 1_000;
      await store.addDelivery(aDelivery({ id, eventId, ...ref, createdAt, ...more }), at);
    }
  };
  await add("evt_1", "case-1", { ep_1: 1, ep_2: 6, ep_other: 2 });
  await add("evt_2", "case-2", { ep_1: 3 });
  await add("evt_3", "case-1", { ep_2: 4 }, { status: "failed" });
  await add("evt_4", "case-1", { ep_1: 5 }, { type: "md-integrations.case_created" });
  const search = async (body: unknown, partner = "prt_1") => {
    const { status, body: answer } = await api.call("POST", path, body, partner);
    const shown = answer.data?.map(({ eventId, endpointId }: Record<string, string>) => `${eventId} ${endpointId}`);
    return { status, shown, cursor: answer.cursor, errors: answer.errors };
  };
  return { ...api, add, search };
}

const subject = { case_id: "case-1" };
const all = ["evt_1 ep_1", "evt_3 ep_2", "evt_4 ep_1", "evt_1 ep_2"];

describe("POST /v1/deliveries/search", () => {
  it.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [{ subject }, all],
    [{ subject, order: "desc" }, all.toReversed()],
    [{ subject: { order_id: "order-of-case-1" } }, all],
    [{ subject: { ...subject, order_id: "order-of-case-2" } }, []],
    [{ subject, status: "failed" }, ["evt_3 ep_2"]],
    [{ subject, endpointId: "ep_1" }, ["evt_1 ep_1", "evt_4 ep_1"]],
    [{ subject, endpointId: "ep_other" }, []],
    [{ subject, eventId: "evt_1" }, ["evt_1 ep_1", "evt_1 ep_2"]],
    [{ subject, eventId: "evt_2" }, []],
    [{ subject, type: "md-integrations.case_created" }, ["evt_4 ep_1"]],
    [{ subject, since: "2026-01-01T00:00:04Z", until: "2026-01-01T00:00:05Z" }, ["evt_3 ep_2", "evt_4 ep_1"]],
    [{ subject: { case_id: "case-none" } }, []],
    [{ eventId: "evt_2" }, ["evt_2 ep_1"]],
  ])("lists the deliveries of %j", async (body, shown) => {
    const { search } = await setUp();
    expect(await search(body)).toMatchObject({ status: 200, shown, cursor: null });
  });

  it("has those to endpoints that a recovery added to an event", async () => {
    const { search, store, clock } = await setUp();
    await store.noteEndpoint("evt_4", "ep_2");
    const createdAt = clock.now() + 9_000;
    const id = deliveryId("evt_4", "ep_2");
    await store.addDelivery(aDelivery({ id, eventId: "evt_4", endpointId: "ep_2", createdAt }), 0);
    expect((await search({ subject })).shown).toEqual([...all, "evt_4 ep_2"]);
  });

  it("shows deliveries of the partner alone, of events that it may see now and that are not erased", async () => {
    const { search, partners, store, digest, clock } = await setUp();
    expect((await search({ subject }, "prt_2")).shown).toEqual(["evt_1 ep_other"]);
    expect((await search({ subject }, "prt_none")).shown).toEqual([]);
    await store.eraseEvent("evt_3");
    expect((await search({ subject })).shown).toEqual(all.filter((one) => !one.startsWith("evt_3")));
    await store.putTombstone(subjectKey(digest, { ...origin, name: "case_id", value: "case-1" }), clock.now());
    expect((await search({ subject })).shown).toEqual([]);
    partners.put(aPartner({ grants: [] }));
    expect((await search({ subject: { case_id: "case-2" } })).shown).toEqual([]);
  });

  it("pages through a subject with a cursor that is bound to it", async () => {
    const { search } = await setUp();
    const first = await search({ subject, limit: 3 });
    const second = await search({ subject, limit: 3, cursor: first.cursor });
    expect([first.shown, second.shown, second.cursor]).toEqual([all.slice(0, 3), all.slice(3), null]);
    expect(Buffer.from(first.cursor, "base64url").toString("utf8")).not.toContain("case-1");
    for (const other of [{ subject: { case_id: "case-2" } }, {}, { subject, status: "pending" }]) {
      const refused = await search({ ...other, cursor: first.cursor });
      expect(refused).toMatchObject({ status: 400, errors: [{ pointer: "/cursor" }] });
    }
  });

  it("goes through the list of all deliveries where a subject has too many to be read at once", async () => {
    const { search, add, store } = await setUp();
    for (let count = 0; count < 600; count += 1) await add(`evt_more${count}`, "case-1", { ep_1: 10, ep_2: 11 });
    const read: number[] = [];
    const { examineDeliveries } = store;
    store.examineDeliveries = async (...of) => {
      const entries = await examineDeliveries(...of);
      read.push(entries.length);
      return entries;
    };
    const shown: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      read.length = 0;
      const page = await search({ subject, limit: 200, ...(cursor && { cursor }) });
      shown.push(...page.shown);
      cursor = page.cursor;
      expect(read.length).toBeGreaterThan(0);
      expect(read.reduce((sum, of) => sum + of, 0)).toBeLessThanOrEqual(1_000);
    }
    expect([shown.length, new Set(shown).size]).toEqual([1_204, 1_204]);
    expect(shown.slice(0, 4)).toEqual(all);
  });

  it.each<[unknown, string]>([
    [{ subject: {} }, "/subject"],
    [{ status: "done" }, "/status"],
    [{ vendor: "md-integrations" }, "/vendor"],
    [{ eventId: "" }, "/eventId"],
  ])("answers 400 to %j", async (body, pointer) => {
    const { search } = await setUp();
    expect(await search(body)).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  it("has a receipt with the subject, where it shows a delivery, and without one no answer", async () => {
    const { search, receipts, digest } = await setUp();
    await search({ subject });
    await search({ subject: { case_id: "case-none" } });
    const key = subjectKey(digest, { ...origin, name: "case_id", value: "case-1" });
    expect(receipts.sent.map(({ kind, operation, disclosed }) => [kind, operation, disclosed])).toEqual([
      ["payload-read", "searchDeliveries", { subjects: [key], purpose: "treatment" }],
      ["payload-read", "searchDeliveries", undefined],
    ]);
    receipts.fail(1);
    expect((await search({ subject })).status).toBe(503);
  });
});
