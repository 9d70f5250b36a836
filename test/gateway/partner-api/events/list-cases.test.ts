import { describe, expect, it } from "vitest";
import { caseKey } from "../../../../shared/gateway/model/case-key.ts";
import { subjectKey } from "../../../../shared/gateway/privacy/event-about.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const minute = 60_000;

/** An API with cases, one more minute between the news of each, and a client that lists their ids. */
async function setUp() {
  const api = webhookApi();
  const putCase = async (caseId: string, { connection = "default", status = "waiting", title = "" } = {}) => {
    api.clock.advance(minute);
    const key = caseKey(api.digest, "md-integrations", connection, caseId);
    const at = api.clock.now();
    const version = { time: at, rank: 4, eventId: `evt_${at}` };
    const state = {
      caseId,
      connection,
      lastReceivedAt: at,
      status: { value: status, ...version },
      offerings: title === "" ? [] : [{ id: "o", value: { title }, ...version }],
      timeline: [],
    };
    const stored = await api.cases.findCase(key);
    await api.cases.putCase(key, state, stored?.revision);
    return { key, at: new Date(at).toISOString() };
  };
  const list = async (query = "", partner = "prt_1") => {
    const { status, body } = await api.call("GET", `/v1/cases?${query}`, undefined, partner);
    return { status, ids: body.data?.map(({ caseId }: { caseId: string }) => caseId), cursor: body.cursor };
  };
  return { ...api, putCase, list };
}

it("Cases of all connections are listed by their last news, and one with news is at the end", async () => {
  const { putCase, list } = await setUp();
  await putCase("a");
  await putCase("b", { connection: "clinic-2" });
  await putCase("c");
  expect(await list()).toEqual({ status: 200, ids: ["a", "b", "c"], cursor: null });
  await putCase("a", { status: "completed" });
  expect((await list()).ids).toEqual(["b", "c", "a"]);
});

it("A page ends with a cursor to the next, and misses no case that has news meanwhile", async () => {
  const { putCase, list } = await setUp();
  for (const id of ["a", "b", "c"]) await putCase(id);
  const first = await list("limit=2");
  expect(first.ids).toEqual(["a", "b"]);
  await putCase("a");
  expect(await list(`limit=2&cursor=${first.cursor}`)).toEqual({ status: 200, ids: ["c", "a"], cursor: null });
});

describe("A list of cases", () => {
  it("can be of a status, of news since a time, of a vendor and of a connection", async () => {
    const { putCase, list } = await setUp();
    await putCase("a", { status: "completed" });
    const { at } = await putCase("b");
    await putCase("c", { connection: "clinic-2" });
    expect((await list("status=completed")).ids).toEqual(["a"]);
    expect((await list(`since=${at}`)).ids).toEqual(["b", "c"]);
    expect((await list(`since=${at}&limit=1`)).ids).toEqual(["b"]);
    expect((await list("connection=clinic-2")).ids).toEqual(["c"]);
    expect((await list("vendor=inside-rx")).ids).toEqual([]);
    expect((await list("since=yesterday")).status).toBe(400);
    expect((await list("patient=1")).status).toBe(400);
  });

  it("has the cases that its partner may see: by a grant for events, or of its own jobs", async () => {
    const { putCase, list, store, digest } = await setUp();
    await putCase("a");
    await putCase("b");
    await putCase("c", { connection: "clinic-2" });
    const subject = { vendor: "md-integrations", connection: "default", name: "case_id", value: "b" } as const;
    await store.addOwner(subjectKey(digest, subject), "prt_own");
    expect((await list("", "prt_2")).ids).toEqual(["a", "b"]);
    expect((await list("", "prt_own")).ids).toEqual(["b"]);
    expect((await list("limit=1", "prt_own")).ids).toEqual(["b"]);
    expect((await list("", "prt_none")).ids).toEqual([]);
  });

  it("misses an erased case", async () => {
    const { putCase, list, cases } = await setUp();
    const { key } = await putCase("a");
    await putCase("b");
    await cases.removeCase(key, (await cases.findCase(key))?.revision ?? 0);
    expect((await list()).ids).toEqual(["b"]);
  });

  it("is a list read with the subjects that it shows", async () => {
    const { putCase, list, receipts } = await setUp();
    await putCase("a");
    await list();
    expect(receipts.sent).toMatchObject([{ kind: "list-read", operation: "listCases", outcome: "read" }]);
    expect(receipts.sent[0]?.disclosed).toMatchObject({
      subjects: [expect.stringMatching(/^sub_/)],
      purpose: "treatment",
    });
  });

  it("has fewer cases on a page of large ones", async () => {
    const { putCase, list } = await setUp();
    const title = "x".repeat(90_000);
    for (let index = 0; index < 40; index += 1) await putCase(`case-${index}`, { title });
    const first = await list("limit=200");
    expect(first.ids.length).toBeLessThan(40);
    const second = await list(`limit=200&cursor=${first.cursor}`);
    expect([...first.ids, ...second.ids]).toHaveLength(40);
  });
});
