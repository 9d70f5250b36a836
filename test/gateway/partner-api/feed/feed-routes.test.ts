import { describe, expect, it } from "vitest";
import { createConfirmPlace } from "../../../../shared/gateway/feed/confirm-place.ts";
import type { StoredEvent } from "../../../../shared/gateway/model/event.ts";
import { webhookWaits } from "../../../../shared/gateway/model/webhook-times.ts";
import { createStoreEvent } from "../../../../shared/gateway/webhooks/recording/store-event.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { anEvent } from "../../../support/builders/an-event.ts";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const day = 24 * 3_600_000;
const waits = webhookWaits(1);

/** The API with a recorder beside it. */
function setUp() {
  const bodies = memoryBlobStore();
  const api = webhookApi({ bodies });
  const { store, clock } = api;
  const deps = { store, clock, waits, eventBodies: bodies };
  const storeEvent = createStoreEvent(deps);
  const confirmPlace = createConfirmPlace(deps);
  const put = async (id: string, { endpoints: _, fannedOut: __, ...more }: Partial<StoredEvent> = {}, text = "{}") => {
    const {
      endpoints: ___,
      body: ____,
      fannedOut: _____,
      ...event
    } = anEvent({
      id: `evt_${id}`,
      receivedAt: clock.now(),
      ...more,
    });
    return (await storeEvent({ event, body: Buffer.from(text), endpoints: [] })).event;
  };
  const record = async (...given: Parameters<typeof put>): Promise<StoredEvent> => {
    const event = await put(...given);
    await confirmPlace(event);
    clock.advance(1);
    return event;
  };
  const passMargin = () => clock.advance(waits.feed.margin + 1);
  const read = async (query = "", partner?: string) => await api.call("GET", `/v1/feed${query}`, undefined, partner);
  const ids = async (query = "", partner?: string): Promise<string[]> =>
    (await read(query, partner)).body.data.map(({ id }: { id: string }) => id.slice("evt_".length));
  return { ...api, bodies, put, record, confirmPlace, passMargin, read, ids };
}

describe("A consumer of the feed", () => {
  it.each([
    ["with the oldest event", undefined],
    ["35 days ago", 35 * day],
    ["30 days ago", 30 * day],
    ["a moment less than 30 days ago", 30 * day - 50],
  ])("that begins %s can go on with its first cursor", async (_case, ago) => {
    const { record, read, clock } = setUp();
    const idsOf = ({ body }: Awaited<ReturnType<typeof read>>) => body.data?.map(({ id }: { id: string }) => id);
    // These are stored for another tenth of a second, and a cursor behind them is valid as long.
    for (const id of ["a", "b"]) await record(id);
    clock.advance(2 * 3_600_000);
    for (const id of ["c", "d"]) await record(id);
    clock.advance(30 * day - 2 * 3_600_000 - 100);
    const since = ago === undefined ? "" : `&since=${new Date(clock.now() - ago).toISOString()}`;
    const first = await read(`?limit=1${since}`);
    expect(idsOf(first)).toEqual(["evt_c"]);
    clock.advance(1_000);
    const second = await read(`?limit=1&after=${first.body.cursor}`);
    expect([second.status, idsOf(second)]).toEqual([200, ["evt_d"]]);
  });

  it("gets a dead letter that was redriven after 13 days as long as a cursor before it is valid", async () => {
    const { record, read, clock } = setUp();
    clock.advance(20 * day);
    const start = await read("?after=now");
    await record("dead", { receivedAt: clock.now() - 13 * day });
    clock.advance(18 * day);
    const { status, body } = await read(`?after=${start.body.cursor}`);
    expect([status, body.data?.map(({ id }: { id: string }) => id)]).toEqual([200, ["evt_dead"]]);
  });

  it("that asks for now has nothing older than the margin behind its cursor, however many events there are", async () => {
    const { record, read, clock } = setUp();
    for (let number = 0; number < 1_100; number += 1) await record(String(number).padStart(5, "0"));
    clock.advance(20_000);
    const now = await read("?after=now");
    expect((await read(`?after=${now.body.cursor}`)).body.data).toEqual([]);
  });
});

const notification = { partnerId: "prt_1", vendor: null, connection: null, type: "endpoint.paused" };

async function withEvents() {
  const all = setUp();
  await all.record("a");
  await all.record("b", { connection: "clinic-2" });
  await all.record("c", notification);
  await all.record("d", { ...notification, partnerId: "prt_2" });
  await all.record("e", { type: "md-integrations.case_created", late: true });
  all.passMargin();
  return all;
}

describe("GET /v1/feed", () => {
  it("has what each partner may see, in the order of recording, with a cursor that is never null", async () => {
    const { ids, read } = await withEvents();
    expect(await ids()).toEqual(["a", "b", "c", "e"]);
    expect(await ids("", "prt_2")).toEqual(["a", "d", "e"]);
    expect(await ids("", "prt_none")).toEqual([]);
    const { body } = await read();
    expect(body).toMatchObject({ cursor: expect.any(String), more: false });
    expect(body.data[0]).toEqual({
      id: "evt_a",
      type: "md-integrations.case_waiting",
      timestamp: "2026-01-01T00:00:00.000Z",
      receivedAt: "2026-01-01T00:00:00.000Z",
      vendor: "md-integrations",
      connection: "default",
      subject: { case_id: "case-1" },
      stale: false,
    });
    expect(body.data[3]).toMatchObject({ id: "evt_e", late: true });
  });

  it.each([1, 2, 3, 4])("is read page by page, %i events at a time, each once", async (limit) => {
    const { read, record, passMargin } = await withEvents();
    const seen: string[] = [];
    let after = "";
    for (let pages = 0; pages < 6; pages += 1) {
      const { body } = await read(`?limit=${limit}${after}`);
      expect(body.data.length).toBeLessThanOrEqual(limit);
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      expect(body.more).toBe(seen.length < 4);
      after = `&after=${body.cursor}`;
      if (body.more === false) break;
    }
    expect(seen).toEqual(["evt_a", "evt_b", "evt_c", "evt_e"]);
    await record("f");
    passMargin();
    expect((await read(`?limit=${limit}${after}`)).body.data).toMatchObject([{ id: "evt_f" }]);
  });

  it.each([
    ["?type=md-integrations.case_created", ["e"]],
    ["?type=md-integrations.*", ["a", "b", "e"]],
    ["?type=endpoint.paused", ["c"]],
    ["?type=job.*", []],
    ["?type=*", ["a", "b", "c", "e"]],
    ["?vendor=md-integrations", ["a", "b", "e"]],
    ["?vendor=inside-rx", []],
    ["?connection=clinic-2", ["b"]],
    ["?vendor=md-integrations&connection=default&type=md-integrations.case_waiting", ["a"]],
  ])("includes by %s only what that names, and moves the cursor over the rest", async (query, expected) => {
    const { ids, read, passMargin } = await withEvents();
    expect(await ids(query)).toEqual(expected);
    passMargin();
    const { cursor } = (await read(query)).body;
    expect(await ids(`?after=${cursor}`)).toEqual([]);
  });

  it("applies the grants that the partner has when it reads", async () => {
    const { ids, read, partners } = await withEvents();
    const { cursor } = (await read("?limit=1")).body;
    partners.put(aPartner({ grants: ["md-integrations/clinic-2:events"] }));
    expect(await ids(`?after=${cursor}`)).toEqual(["b", "c"]);
  });

  it("begins with after=now behind everything that is recorded, and has what is recorded later", async () => {
    const { read, ids, put, confirmPlace, passMargin } = await withEvents();
    const stopped = await put("slow");
    passMargin();
    const { body } = await read("?after=now");
    expect(body).toEqual({ data: [], cursor: expect.any(String), more: false });
    await confirmPlace(stopped);
    passMargin();
    expect(await ids(`?after=${body.cursor}`)).toEqual(["slow"]);
  });

  it("begins with since at a time of recording", async () => {
    const { ids } = await withEvents();
    expect(await ids("?since=2026-01-01T00:00:00.002Z")).toEqual(["c", "e"]);
    expect(await ids("?since=2025-01-01T00:00:00Z")).toEqual(["a", "b", "c", "e"]);
    expect(await ids("?since=2026-01-01T02:00:00%2B02:00")).toEqual(["a", "b", "c", "e"]);
  });

  it("waits for an event that is being recorded, then closes its place, and has the event at its new place", async () => {
    const { ids, read, put, record, confirmPlace, passMargin, clock } = setUp();
    const stopped = await put("stopped");
    clock.advance(1);
    await record("next");
    passMargin();
    expect(await ids()).toEqual([]);
    clock.advance(waits.feed.close);
    expect(await ids()).toEqual(["next"]);
    const { cursor } = (await read()).body;
    await confirmPlace(stopped);
    passMargin();
    expect(await ids(`?after=${cursor}`)).toEqual(["stopped"]);
    expect(await ids()).toEqual(["next", "stopped"]);
  });

  it("has each event once where a webhook was recorded twice, and does not wait for the second one's place", async () => {
    const { ids, record, passMargin } = setUp();
    await record("a");
    await record("a");
    await record("b");
    passMargin();
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("lacks events that were erased, and keeps cursors valid", async () => {
    const { ids, read, store } = await withEvents();
    const { cursor } = (await read("?limit=1")).body;
    for (const id of ["evt_a", "evt_b"]) await store.eraseEvent(id);
    expect(await ids(`?after=${cursor}`)).toEqual(["c", "e"]);
    expect(await ids("?limit=2")).toEqual(["c", "e"]);
    expect(await ids("?include=data")).toEqual(["c", "e"]);
  });

  it("ends a request at its bounds, with a cursor that goes on from there", async () => {
    const { read, record, passMargin } = setUp();
    for (let number = 0; number < 1_010; number += 1) await record(`n${number}`, { connection: "clinic-2" });
    await record("last");
    passMargin();
    const { body } = await read("?connection=default");
    expect(body).toMatchObject({ data: [{ id: "evt_last" }], more: false });
    const all = (await read("?type=md-integrations.none")).body;
    expect(all).toMatchObject({ data: [], more: true });
    expect((await read(`?after=${all.cursor}`)).body).toMatchObject({ data: { length: 11 }, more: false });
  });

  it("goes on over days", async () => {
    const { ids, record, passMargin, clock } = setUp();
    await record("a");
    clock.advance(2 * day);
    await record("b");
    clock.advance(day);
    await record("c");
    passMargin();
    expect(await ids()).toEqual(["a", "b", "c"]);
    clock.advance(28 * day);
    expect(await ids()).toEqual(["b", "c"]);
  });
});

describe("A cursor of the feed", () => {
  it.each<[string, (cursor: string) => string]>([
    ["is cut", (cursor) => cursor.slice(0, -4)],
    ["has another time", (cursor) => replaced(cursor, "2026", "2025")],
    ["has another end", (cursor) => replaced(cursor, "|", "|0")],
    ["has more behind it", (cursor) => Buffer.from(`${Buffer.from(cursor, "base64url")}|x`).toString("base64url")],
    ["is spelled in another way", (cursor) => `${cursor}=`],
    ["is no cursor", () => "evt_a"],
    ["is one of a list", () => Buffer.from("2026-01-01T00:00:00.000Z#evt_a").toString("base64url")],
  ])("is refused where it %s", async (_what, change) => {
    const { read } = await withEvents();
    const { cursor } = (await read()).body;
    const { status, body } = await read(`?after=${encodeURIComponent(change(cursor))}`);
    expect([status, body.errors]).toEqual([400, [{ pointer: "query/after", detail: expect.any(String) }]]);
  });

  it("is refused where it is another partner's", async () => {
    const { read } = await withEvents();
    const { cursor } = (await read()).body;
    expect((await read(`?after=${cursor}`, "prt_2")).status).toBe(400);
  });

  it("is 410 when it is older than 30 days", async () => {
    const { read, clock } = await withEvents();
    const { cursor } = (await read("?limit=1")).body;
    clock.advance(30 * day - 10_000);
    expect((await read(`?after=${cursor}`)).status).toBe(200);
    clock.advance(10_000);
    const { status, body } = await read(`?after=${cursor}`);
    expect([status, body.type]).toEqual([410, "urn:rx-gateway:problem:cursor-expired"]);
  });
});

describe("A query of the feed", () => {
  it.each([
    ["limit=0", "limit"],
    ["limit=x", "limit"],
    ["since=yesterday", "since"],
    ["since=2026-02-30T00:00:00Z", "since"],
    ["since=2026-01-01T01:00:00Z", "since"],
    ["after=now&since=2026-01-01T00:00:00Z", "since"],
    ["after=", "after"],
    ["include=all", "include"],
    ["include=data&include=data", "include"],
    ["type=case_waiting", "type"],
    ["type=md-integration.case_waiting", "type"],
    ["type=job.succeded", "type"],
    ["vendor=md-integration", "vendor"],
    ["connection=clinic-9", "connection"],
    ["vendor=inside-rx&connection=clinic-2", "connection"],
    ["cursor=x", "cursor"],
    ["order=desc", "order"],
  ])("is refused with %s", async (query, name) => {
    const { read } = await withEvents();
    const { status, body } = await read(`?${query}`);
    expect([status, body.errors]).toEqual([400, [{ pointer: `query/${name}`, detail: expect.any(String) }]]);
  });

  it("takes a limit beyond the largest page as the largest page", async () => {
    const { ids } = await withEvents();
    expect(await ids("?limit=201")).toHaveLength(4);
  });
});

describe("A read with include=data", () => {
  const exact = '{ "id":12345678901234567890, "price":1.10,\n"name":"\\u00e9" }';

  it("adds what the vendor sent, byte for byte, on a page and on the event", async () => {
    const { read, call, record, passMargin } = setUp();
    await record("json", {}, exact);
    await record("text", {}, "not JSON");
    passMargin();
    const { text, headers } = await read("?include=data");
    expect(headers["Content-Type"]).toBe("application/json");
    expect(text).toContain(`"data":${exact}}`);
    expect(text).toContain('"dataBase64":"bm90IEpTT04="}');
    expect((await call("GET", "/v1/events/evt_json?include=data")).text).toContain(`"stale":false,"data":${exact}}`);
    expect((await call("GET", "/v1/events/evt_text?include=data")).body).toMatchObject({ dataBase64: "bm90IEpTT04=" });
    expect((await call("GET", "/v1/events/evt_text")).body).not.toHaveProperty("dataBase64");
  });

  it("fills a page to 3 MB, and has the rest on the next one", async () => {
    const { read, record, passMargin } = setUp();
    for (let number = 0; number < 5; number += 1) await record(`n${number}`, {}, sized(1_000_000));
    passMargin();
    const first = await read("?include=data");
    expect(first.text.length).toBeLessThan(3_000_000);
    expect(first.body).toMatchObject({ data: { length: 2 }, more: true });
    const second = (await read(`?include=data&after=${first.body.cursor}`)).body;
    const third = (await read(`?include=data&after=${second.cursor}`)).body;
    expect([second.data.length, second.more, third.data.length, third.more]).toEqual([2, true, 1, false]);
  });

  it("leaves out a payload that no page holds, which the event has, by a link where it is too large for an answer", async () => {
    const { read, call, record, passMargin, bodies } = setUp();
    await record("small");
    await record("large", {}, sized(3_500_000));
    await record("bytes", {}, "x".repeat(4_000_000));
    passMargin();
    const { data, more } = (await read("?include=data")).body;
    expect(data[0]).toMatchObject({ id: "evt_small", data: {} });
    expect(data.slice(1)).toEqual([
      expect.objectContaining({ id: "evt_large", dataOmitted: true }),
      expect.objectContaining({ id: "evt_bytes", dataOmitted: true }),
    ]);
    expect(more).toBe(false);
    expect((await call("GET", "/v1/events/evt_large?include=data")).body.data.text).toHaveLength(3_500_000);
    const linked = await call("GET", "/v1/events/evt_bytes?include=data");
    expect(linked.status).toBe(303);
    const [, key = ""] = /(answers\/events\/[\w-]+)/.exec(String(linked.headers["Location"])) ?? [];
    const stored = JSON.parse(Buffer.from((await bodies.get(key)) ?? []).toString());
    expect(Buffer.from(stored.dataBase64, "base64")).toHaveLength(4_000_000);
  });

  it("answers 404 for an event that was erased, or that the partner may not see", async () => {
    const { call, record, store } = setUp();
    await record("a", { connection: "clinic-2" });
    const path = "/v1/events/evt_a?include=data";
    expect((await call("GET", path)).status).toBe(200);
    expect((await call("GET", path, undefined, "prt_2")).status).toBe(404);
    await store.eraseEvent("evt_a");
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("GET", "/v1/events/evt_a?include=all")).status).toBe(400);
    expect((await call("GET", "/v1/events/evt_a?data=1")).status).toBe(400);
  });

  it("has one receipt for a page, with the patients of each event apart, and none of payloads without it", async () => {
    const { read, record, passMargin, receipts } = setUp();
    await record("a", { about: { keys: ["sub_1", "sub_2"], timed: true } });
    await record("b", { about: { keys: ["sub_3"], timed: true }, connection: "clinic-2" });
    await record("c", { about: { keys: ["sub_2", "sub_4"], timed: true } });
    await record("d", notification);
    passMargin();
    await read();
    await read("?include=data");
    const { cursor } = (await read("?after=now&include=data")).body;
    await read(`?after=${cursor}&include=data`);
    expect(receipts.sent.map(({ kind, events }) => [kind, events])).toEqual([
      ["list-read", undefined],
      ["payload-read", ["evt_a", "evt_b", "evt_c", "evt_d"]],
      ["list-read", undefined],
      ["list-read", undefined],
    ]);
    const [, { disclosed, alsoDisclosed = [] } = {}] = receipts.sent;
    expect([disclosed, ...alsoDisclosed]).toEqual([
      { subjects: ["sub_3"], purpose: "treatment" },
      { subjects: ["sub_1", "sub_2", "sub_4"], purpose: "treatment" },
    ]);
  });

  it("shows no page that cannot be put on record", async () => {
    const { read, record, passMargin, receipts } = setUp();
    await record("a", {}, exact);
    passMargin();
    receipts.fail(1);
    const { status, text } = await read("?include=data");
    expect([status, text.includes("1234567890")]).toEqual([503, false]);
  });
});

function sized(length: number): string {
  return JSON.stringify({ text: "x".repeat(length) });
}

function replaced(cursor: string, text: string, by: string): string {
  return Buffer.from(Buffer.from(cursor, "base64url").toString().replace(text, by)).toString("base64url");
}
