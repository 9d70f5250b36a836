import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readByPointers } from "../../../shared/gateway/events/read-by-pointers.ts";
import { readSafely } from "../../../shared/gateway/events/read-safely.ts";
import type { WebhookPointers } from "../../../shared/gateway/model/webhook-pointers.ts";

const receivedAt = Date.UTC(2026, 0, 15, 12);
const time = receivedAt - 3_600_000;
const pointers: WebhookPointers = {
  type: "/event/type",
  id: "/event/id",
  time: "/at",
  subject: { patient_id: "/patient/id", practice_id: "/practice" },
};

const read = (body: unknown, given = pointers) =>
  readSafely(readByPointers(given), Buffer.from(typeof body === "string" ? body : JSON.stringify(body)), receivedAt);

describe("a webhook that is read by pointers", () => {
  it("has the type, the time and the subject at its pointers, and its id as the dedup key", () => {
    const body = { event: { type: "PatientUpdated", id: "e-1" }, at: time / 1000, patient: { id: 7 }, practice: "q" };
    expect(read(body)).toEqual({
      reading: {
        type: "PatientUpdated",
        time,
        subject: { patient_id: "7", practice_id: "q" },
        dedupKey: '["id","e-1"]',
      },
    });
  });

  it("is a duplicate by its id alone, whatever else a retry changes", () => {
    const first = read({ event: { id: 63841550598335 }, attempt: 1 }).reading;
    const second = read({ event: { id: 63841550598335 }, attempt: 2 }).reading;
    expect(second.dedupKey).toBe(first.dedupKey);
    expect(first.dedupWindowMs).toBeUndefined();
  });

  it("keeps apart two ids beyond 2^53 that a parser rounds to one number", () => {
    const [first, second] = [1, 2].map((digit) => read(`{"event":{"id":6384155059833550${digit}}}`).reading.dedupKey);
    expect(first).not.toBe(second);
  });

  it("without an id has type, time and bytes as its dedup key, which is valid for ever", () => {
    const body = { event: { type: "a" }, at: time };
    expect(read(body).reading.dedupKey).toBe(read(body).reading.dedupKey);
    expect(read(body).reading.dedupKey).not.toBe(read({ ...body, x: 1 }).reading.dedupKey);
    expect(read(body).reading.dedupWindowMs).toBeUndefined();
  });

  it("without id and time is deduplicated for a day", () => {
    expect(read({ event: { type: "a" } }).reading).toMatchObject({ type: "a", dedupWindowMs: 24 * 3_600_000 });
  });

  it.each([
    ["a number as its type", { event: { type: 5 } }],
    ["an object as its type", { event: { type: {} } }],
    ["a type without a letter or a digit", { event: { type: "///" } }],
    ["no JSON", "<event/>"],
    ["an empty body", ""],
    ["null", "null"],
  ])("with %s has the vendor's default type", (_what, body) => {
    expect(read(body)).toMatchObject({ reading: { type: "unknown", subject: {} } });
    expect(read(body).fault).toBeUndefined();
  });

  it.each([
    ["in the far future", receivedAt + 25 * 3_600_000],
    ["of another kind", { seconds: 5 }],
    ["that is no time", "soon"],
    ["before 1970", -5],
  ])("with a time %s has none", (_what, at) => {
    expect(read({ at }).reading.time).toBeUndefined();
  });

  it.each([[""], ["  "], [null], [[1]], ["x".repeat(201)], [true]])("with the patient's id %j has no subject", (id) => {
    expect(read({ patient: { id } })).toMatchObject({ reading: { subject: {} } });
  });

  it("is read without a fault whatever it contains", () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const body = fc.record(
      { event: fc.oneof(value, fc.record({ type: value, id: value })), at: value, patient: fc.record({ id: value }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(body, (one) => {
        expect(read(one).fault).toBeUndefined();
      }),
    );
  });
});
