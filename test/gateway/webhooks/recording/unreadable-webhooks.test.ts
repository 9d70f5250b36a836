import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSafely } from "../../../../shared/gateway/events/read-safely.ts";
import type { RecordWebhookDependencies } from "../../../../shared/gateway/webhooks/recording/record-webhook.ts";
import { anEvent } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

type Reader = NonNullable<ReturnType<RecordWebhookDependencies["readerOf"]>>;

const day = 24 * 3_600_000;
const good = { type: "case_waiting", subject: { case_id: "c" }, dedupKey: "k", time: 1_767_225_000_000 };

/** A reader whose answer is not of its type, as one in plain JavaScript or behind a cast can be. */
const reader = (answer: unknown): Reader => Object.assign(() => answer, {}) as never;

const throwing: Reader = () => {
  throw new TypeError("Jane Roe is no number");
};

/** What a vendor's reader may do wrong, and the fault that is logged for it. */
const hostile: readonly (readonly [what: string, read: Reader, fault: string])[] = [
  ["throws", throwing, "threw"],
  ["answers nothing", reader(undefined), "not-an-object"],
  ["answers null", reader(null), "not-an-object"],
  ["answers a list", reader([]), "not-an-object"],
  ["answers a promise", reader(Promise.resolve(good)), "type"],
  [
    "answers with members that throw",
    reader({
      ...good,
      get type() {
        throw new Error("no");
      },
    }),
    "threw",
  ],
  [
    "answers with a subject whose members throw",
    reader({
      ...good,
      subject: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
    }),
    "threw",
  ],
  ...[undefined, null, 7, "", {}, ["x"]].map(
    (type) => [`has the type ${JSON.stringify(type)}`, reader({ ...good, type }), "type"] as const,
  ),
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    8.64e15 + 1,
    1e300,
    253_402_300_800_000,
    null,
    "1767225000000",
    new Date(0),
  ].map((time) => [`has the time ${String(time)}`, reader({ ...good, time }), "time"] as const),
  ["has a time two days ahead", (_body, receivedAt) => ({ ...good, time: receivedAt + 2 * day }), "time"],
  ...[
    undefined,
    null,
    "c",
    ["c"],
    { case_id: 7 },
    { case_id: null },
    { case_id: "" },
    { "": "c" },
    { case_id: { id: "c" } },
    { case_id: "c".repeat(201) },
    { [`${"c".repeat(101)}`]: "c" },
    Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`id_${index}`, "c"])),
  ].map(
    (subject, index) =>
      [`has a subject of the wrong form (${index})`, reader({ ...good, subject }), "subject"] as const,
  ),
  ...[
    null,
    {},
    "case_id",
    [["case_id"]],
    [["case_id", 7]],
    ["case_id", "c"],
    Array.from({ length: 51 }, () => ["case_id", "c"]),
  ].map(
    (relatedIds, index) =>
      [`has further ids of the wrong form (${index})`, reader({ ...good, relatedIds }), "ids"] as const,
  ),
  ...[undefined, null, "", 7, {}].map(
    (dedupKey) =>
      [`has the duplicate key ${JSON.stringify(dedupKey)}`, reader({ ...good, dedupKey }), "dedup-key"] as const,
  ),
  ...[Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 15 * day, "1", null].map(
    (dedupWindowMs) =>
      [
        `says that it repeats within ${String(dedupWindowMs)} ms`,
        reader({ ...good, dedupWindowMs }),
        "dedup-window",
      ] as const,
  ),
];

describe("a webhook whose reader fails", () => {
  it.each(hostile)("is stored as unknown, delivered with its bytes, and alarmed: it %s", async (_what, read, fault) => {
    const pipeline = webhookPipeline();
    const payload = '{"name": "Jane Roe", "prescription_id": 63841558324288628}';

    await pipeline.recordWith({ readerOf: () => read }, payload);
    await pipeline.deliverQueued();

    expect(pipeline.storedEvents()).toMatchObject([
      { type: "md-integrations.unknown", time: pipeline.clock.now(), subject: {}, stale: false, late: false },
    ]);
    expect(pipeline.sent).toHaveLength(1);
    expect(pipeline.sent[0]?.body).toContain(`"data":${payload}}`);
    const alarmed = pipeline.log.lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.event === "webhook.unreadable");
    expect(alarmed).toMatchObject([
      { level: "error", vendor: "md-integrations", connection: "default", of: "webhook", fault },
    ]);
    expect(pipeline.log.lines.join()).not.toContain("Jane");
  });

  it("is delivered with its own bytes, also where the reader changes them", async () => {
    const pipeline = webhookPipeline();
    const spoiling: Reader = (body) => {
      body.fill(0);
      return good;
    };

    await pipeline.recordWith({ readerOf: () => spoiling }, '{"a":1}');
    await pipeline.deliverQueued();

    expect(pipeline.sent[0]?.body).toContain('"data":{"a":1}}');
  });

  it("is one event however often it is received, and another one than other bytes", async () => {
    const pipeline = webhookPipeline();

    for (const payload of ["{}", "{}", "[]", "{}"]) await pipeline.recordWith({ readerOf: () => throwing }, payload);
    pipeline.clock.advance(day - 1);
    await pipeline.recordWith({ readerOf: () => reader({ ...good, time: Number.NaN }) }, "{}");

    expect(pipeline.storedEvents()).toHaveLength(2);
  });
});

describe("a reading", () => {
  it("is returned as it is where it is valid", () => {
    const readings = [
      good,
      { ...good, time: 0 },
      { type: "x", subject: {}, dedupKey: "k", dedupWindowMs: 3_600_000 },
      { ...good, relatedIds: [["case_id", "d"]] },
      { ...good, subject: { case_id: "c".repeat(200) } },
    ];
    for (const reading of readings)
      expect(readSafely(reader(reading), Buffer.from("{}"), Date.now())).toEqual({ reading });
  });

  it("can be stored and delivered, whatever a reader returns", () => {
    const answer = fc.oneof(
      fc.anything(),
      fc.record(
        {
          type: fc.oneof(fc.string(), fc.anything()),
          time: fc.oneof(fc.double(), fc.anything()),
          subject: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.anything()),
          relatedIds: fc.oneof(fc.array(fc.tuple(fc.string(), fc.string())), fc.anything()),
          dedupKey: fc.oneof(fc.string(), fc.anything()),
          dedupWindowMs: fc.oneof(fc.double(), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(answer, (value) => {
        const { reading } = readSafely(reader(value), Buffer.from("{}"), Date.now());
        expect(reading.type).not.toBe("");
        expect(reading.dedupKey).not.toBe("");
        expect(Object.values(reading.subject).every((id) => typeof id === "string")).toBe(true);
        expect(new Date(reading.time ?? 0).toISOString()).toMatch(/^\d{4}-/);
      }),
    );
  });
});

describe("an event whose case cannot be read", () => {
  const payload = { event_type: "case_waiting", case_id: "c", timestamp: 1_767_225_000 };

  it.each([
    ["throws", throwing as never],
    ["answers null", reader(null)],
    ["names no case", reader({ order: {}, offerings: [] })],
    ["names a case by a number", reader({ caseId: 7, order: {}, offerings: [] })],
    ["has a status without a rank", reader({ caseId: "c", status: { name: "x" }, order: {}, offerings: [] })],
    [
      "has a rank that is no number",
      reader({ caseId: "c", status: { name: "x", rank: Number.NaN }, order: {}, offerings: [] }),
    ],
    ["has no order", reader({ caseId: "c", offerings: [] })],
    ["has offerings without an id", reader({ caseId: "c", order: {}, offerings: [{ values: {} }] })],
    ["has values that are objects", reader({ caseId: "c", order: {}, offerings: [{ id: "o", values: { a: {} } }] })],
  ])("is recorded and delivered, and alarmed: its reader %s", async (_what, read) => {
    const pipeline = webhookPipeline();
    const readers = { caseReaderOf: () => read as never };

    await pipeline.recordWith(readers, payload);
    await pipeline.recordWith(readers, payload);
    await pipeline.deliverQueued();

    expect(pipeline.sent).toHaveLength(1);
    expect(pipeline.storedEvents()).toMatchObject([{ type: "md-integrations.case_waiting", fannedOut: true }]);
    expect(pipeline.log.lines.filter((line) => line.includes('"event":"webhook.unreadable"'))).toHaveLength(2);
  });

  it("does not prevent later events from changing the case", async () => {
    const pipeline = webhookPipeline();
    await pipeline.recordWith({ caseReaderOf: () => throwing as never }, payload);
    await pipeline.record({ ...payload, event_type: "case_approved" });

    expect(pipeline.cases.all().map(({ state }) => state.status?.value)).toEqual(["approved"]);
  });
});

describe("an event that is stored with an invalid time", () => {
  it.each([
    Number.NaN,
    1e300,
    -1e300,
    253_402_300_800_000,
  ])("(%d) is delivered and listed with the time of its arrival", async (time) => {
    const pipeline = webhookPipeline();
    await pipeline.record({ event_type: "x", timestamp: 1_767_225_000 });
    const [stored] = pipeline.store.events();
    await pipeline.store.table.update({ pk: stored?.id ?? "", sk: "event" }, { set: { time } });
    await pipeline.deliverQueued();
    expect(pipeline.sent[0]?.body).toContain(`"timestamp":"${new Date(pipeline.clock.now()).toISOString()}"`);

    const api = webhookApi();
    const event = anEvent({ time });
    await api.store.storeEvent(event, 0);
    const { status, body } = await api.call("GET", "/v1/events");
    expect(status).toBe(200);
    expect(body.data).toMatchObject([{ timestamp: new Date(event.receivedAt).toISOString() }]);
  });
});
