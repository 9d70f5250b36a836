import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../../../../shared/gateway/model/event.ts";
import { eventAbout, type SubjectId, subjectKey } from "../../../../shared/gateway/privacy/event-about.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const path = "/v1/events/search";
const origin = { vendor: "md-integrations", connection: "default" };
const one = "6F5B1E0E-3F4B-4A55-9F0E-0D8F4F1C2A01";
const patient = "patient-of-two-cases";

/** An API with the events of a patient with two cases, at two connections, each a second after the one before. */
async function setUp(digestKey = "test-key") {
  const api = webhookApi({ digestKey });
  const { store, digest } = api;
  const start = api.clock.now();
  let number = 0;
  /** Records an event as a webhook does: its index entries first. */
  const add = async (subject: Readonly<Record<string, string>>, more: Partial<StoredEvent> = {}) => {
    number += 1;
    const { vendor, connection } = { ...origin, ...more };
    const ids = Object.entries(subject).flatMap(([name, value]): readonly SubjectId[] =>
      name === "case_id" || name === "patient_id"
        ? [{ vendor: vendor ?? "", connection: connection ?? "", name, value }]
        : [],
    );
    const [id, receivedAt] = [`evt_${String(number).padStart(4, "0")}`, start + number * 1_000];
    const about = eventAbout(digest, ids, { time: receivedAt });
    await store.indexEvent(id, about.keys, []);
    await store.storeEvent(anEvent({ id, subject, about, receivedAt, time: receivedAt, ...more }), 0);
    return id;
  };
  await add({ case_id: one.toLowerCase(), patient_id: patient });
  await add({ case_id: "case-2", patient_id: patient }, { type: "md-integrations.case_created" });
  await add({ case_id: "case-3", patient_id: "patient-other" });
  await add({ case_id: one, order_id: "order-1" }, { type: "md-integrations.case_completed" });
  await add({ case_id: one }, { connection: "clinic-2" });
  await add({ order_id: "order-1" });
  const search = async (body: unknown, partner = "prt_1") => {
    const answer = await api.call("POST", path, body, partner);
    const shown = answer.body.data?.map(({ id }: { id: string }) => Number(id.slice(4)));
    return { status: answer.status, shown, cursor: answer.body.cursor, errors: answer.body.errors, text: answer.text };
  };
  return { ...api, add, search };
}

describe("POST /v1/events/search", () => {
  it.each<[Readonly<Record<string, unknown>>, readonly number[]]>([
    [{ subject: { case_id: one } }, [1, 4, 5]],
    [{ subject: { case_id: one.toLowerCase() }, order: "desc" }, [5, 4, 1]],
    [{ subject: { patient_id: patient } }, [1, 2]],
    [{ subject: { case_id: one, patient_id: patient } }, [1]],
    [{ subject: { case_id: "case-2", patient_id: "patient-other" } }, []],
    [{ subject: { order_id: "order-1" } }, [4, 6]],
    [{ subject: { order_id: "order-1", case_id: one } }, [4]],
    [{ subject: { case_id: one }, connection: "clinic-2" }, [5]],
    [{ subject: { case_id: one }, vendor: "inside-rx" }, []],
    [{ subject: { case_id: one }, type: "md-integrations.case_completed" }, [4]],
    [{ subject: { case_id: one }, type: "md-integrations.*", since: "2026-01-01T00:00:04Z" }, [4, 5]],
    [{ subject: { case_id: one }, until: "2026-01-01T00:00:04Z", order: "desc" }, [4, 1]],
    [{ subject: { case_id: "case-none" } }, []],
    [{ subject: { Case_Id: one } }, []],
    [{ order: "desc", type: "md-integrations.case_created" }, [2]],
    [{}, [1, 2, 3, 4, 5, 6]],
  ])("lists the events of %j", async (body, shown) => {
    const { search } = await setUp();
    expect(await search(body)).toMatchObject({ status: 200, shown, cursor: null });
  });

  it("takes no body for a list of all events", async () => {
    const { search } = await setUp();
    expect((await search(undefined)).shown).toHaveLength(6);
  });

  it("shows events alone that a partner may see now, or that its own jobs made", async () => {
    const { add, search, partners } = await setUp();
    await add({ case_id: one }, { ownedBy: ["prt_own"] });
    expect((await search({ subject: { case_id: one } }, "prt_own")).shown).toEqual([7]);
    expect((await search({ subject: { case_id: one } }, "prt_2")).shown).toEqual([1, 4, 7]);
    expect((await search({ subject: { case_id: one } }, "prt_none")).shown).toEqual([]);
    partners.put(aPartner({ grants: ["inside-rx:*"] }));
    expect((await search({ subject: { case_id: one } })).shown).toEqual([]);
  });

  it("shows no event of a subject that is erased or hidden, at that connection alone", async () => {
    const { store, digest, search, clock } = await setUp();
    const key = subjectKey(digest, { ...origin, name: "case_id", value: one });
    await store.putTombstone(key, clock.now() + 3_000);
    expect((await search({ subject: { case_id: one } })).shown).toEqual([5]);
    await store.eraseEvent("evt_0005");
    expect((await search({ subject: { case_id: one } })).shown).toEqual([]);
  });

  it("pages through a subject, each event once, with a cursor that is bound to the subject and tells nothing of it", async () => {
    const { search } = await setUp();
    const body = { subject: { case_id: one }, order: "desc", limit: 2 };
    const first = await search(body);
    const second = await search({ ...body, limit: 1, cursor: first.cursor });
    expect([first.shown, second.shown, second.cursor]).toEqual([[5, 4], [1], null]);
    const decoded = Buffer.from(first.cursor, "base64url").toString("utf8");
    expect(decoded.toLowerCase()).not.toContain(one.toLowerCase());
    for (const other of [{ case_id: "case-2" }, { patient_id: one }, { order_id: one }, undefined]) {
      const refused = await search({ ...body, subject: other, cursor: first.cursor });
      expect(refused).toMatchObject({ status: 400, errors: [{ pointer: "/cursor" }] });
      expect(refused.text).not.toContain(one);
    }
    expect(await search({ ...body, cursor: "x" })).toMatchObject({ status: 400, errors: [{ pointer: "/cursor" }] });
  });

  it("binds a cursor by a digest of the stage's key, so that no reader finds the subject by trying ids", async () => {
    const bindingUnder = async (key: string) => {
      const { search } = await setUp(key);
      const { cursor } = await search({ subject: { order_id: "order-1" }, limit: 1 });
      return Buffer.from(cursor, "base64url").toString("utf8").split("~")[1];
    };
    expect(await bindingUnder("test-key")).toBe(await bindingUnder("test-key"));
    expect(await bindingUnder("test-key")).not.toBe(await bindingUnder("other-key"));
  });

  it.each<[unknown, string]>([
    [{ subject: {} }, "/subject"],
    [{ subject: { case_id: 1 } }, "/subject/case_id"],
    [{ subject: { case_id: "" } }, "/subject/case_id"],
    [{ subject: one }, "/subject"],
    [{ subjekt: { case_id: one } }, "/subjekt"],
    [{ status: "failed" }, "/status"],
    [{ limit: 0 }, "/limit"],
    [{ order: "up" }, "/order"],
    [{ since: "yesterday" }, "/since"],
    [{ type: "case" }, "/type"],
  ])("answers 400 to %j", async (body, pointer) => {
    const { search } = await setUp();
    expect(await search(body)).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  it("takes no query", async () => {
    const { call } = await setUp();
    const answer = await call("POST", `${path}?case_id=${one}`, {});
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, "query/case_id"]);
  });

  it("has 1,000 events of a subject examined in one request, and goes on in the next ones", async () => {
    const { add, search, store } = await setUp();
    for (let count = 0; count < 1_000; count += 1) await add({ case_id: one });
    await add({ case_id: "case-2" });
    const read: number[] = [];
    const { findEventsWithEndpoints, examineEvents } = store;
    store.findEventsWithEndpoints = (ids) => {
      read.push(ids.length);
      return findEventsWithEndpoints(ids);
    };
    store.examineEvents = (lists, range, limit) => {
      read.push(limit);
      return examineEvents(lists, range, limit);
    };
    const shown: number[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      read.length = 0;
      const page = await search({ subject: { case_id: one }, order: "desc", limit: 200, ...(cursor && { cursor }) });
      shown.push(...page.shown);
      cursor = page.cursor;
      expect(read.reduce((sum, of) => sum + of, 0)).toBeLessThanOrEqual(1_000);
    }
    const wanted = [1, 4, 5, ...Array.from({ length: 1_000 }, (_, index) => index + 7)];
    expect(shown).toEqual(wanted.toReversed());
    // A subject with fewer events than that is read as a whole, past those of others.
    expect((await search({ subject: { patient_id: patient } })).shown).toEqual([1, 2]);
  });
});

describe("The receipt of a search", () => {
  it("is one of payloads, has the subjects of what is shown, and no id of a patient", async () => {
    const { search, receipts, digest } = await setUp();
    await search({ subject: { case_id: "case-2" } });
    await search({ subject: { case_id: "case-none" } });
    const [caseKey, patientKey] = [
      subjectKey(digest, { ...origin, name: "case_id", value: "case-2" }),
      subjectKey(digest, { ...origin, name: "patient_id", value: patient }),
    ];
    expect(receipts.sent.map(({ kind, operation, disclosed }) => [kind, operation, disclosed])).toEqual([
      ["payload-read", "searchEvents", { subjects: [caseKey, patientKey], purpose: "treatment" }],
      ["payload-read", "searchEvents", undefined],
    ]);
    expect(JSON.stringify(receipts.sent)).not.toMatch(/case-2|patient-of/);
  });

  it("is needed for its answer", async () => {
    const { search, receipts } = await setUp();
    receipts.fail(1);
    expect(await search({ subject: { case_id: one } })).toMatchObject({ status: 503, shown: undefined });
  });
});
