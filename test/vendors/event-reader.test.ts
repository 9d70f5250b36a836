import { describe, expect, it } from "vitest";
import { eventReader } from "../../shared/vendors/event-reader.ts";

const now = Date.parse("2026-01-02T00:00:00Z");
const read = eventReader({
  type: "/event/type",
  id: "/id",
  time: "/created",
  subject: { order_id: "/data/order/id", patient_id: "/data/patient" },
});
const of = (value: unknown) => read(Buffer.from(JSON.stringify(value)), now);

describe("a reader by pointers", () => {
  it("reads type, time and subject, and takes the vendor's id for a retry", () => {
    const event = {
      id: "e1",
      created: 1_767_225_600,
      event: { type: "order.shipped" },
      data: { order: { id: 12 }, patient: "p" },
    };
    expect(of(event)).toEqual({
      type: "order.shipped",
      time: 1_767_225_600_000,
      subject: { order_id: "12", patient_id: "p" },
      dedupKey: '["id","e1"]',
    });
    expect(of({ ...event, attempt: 2 }).dedupKey).toBe(of(event).dedupKey);
  });

  it("tells events without an id apart by their bytes, and repeats of one text by the vendor's retry span", () => {
    expect(of({ event: { type: "a" }, created: "2026-01-01T00:00:00Z" })).toMatchObject({
      type: "a",
      time: 1_767_225_600_000,
    });
    expect(of({ a: 1 }).dedupKey).not.toBe(of({ a: 2 }).dedupKey);
    expect(of({ a: 1 })).toMatchObject({ type: "unknown", subject: {}, dedupWindowMs: 24 * 3_600_000 });
  });

  it.each([
    ["an empty type", { event: { type: " " } }],
    ["a type that is no text", { event: { type: 7 } }],
    ["a time a week ahead", { created: "2026-01-09T00:00:01Z" }],
    ["an empty id", { id: "" }],
    ["a long id of its subject", { data: { patient: "x".repeat(201) } }],
  ])("counts %s as absent", (_, event) => {
    expect(of(event)).toMatchObject({
      type: "unknown",
      subject: {},
      dedupKey: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(of(event)).not.toHaveProperty("time");
  });

  it("reads a body that is no JSON as unknown", () => {
    expect(read(Buffer.from("<xml/>"), now)).toMatchObject({ type: "unknown", subject: {} });
  });
});
