import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesFolder } from "../../../shared/vendors/example-files.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";

const receivedAt = Date.parse("2026-01-01T00:00:00Z");
const time = receivedAt / 1000 - 60;
const read = (value: unknown) =>
  readWebhook(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), receivedAt);

const examples = new URL("webhooks/", examplesFolder("md-integrations"));

describe("a webhook of MD Integrations", () => {
  it.each(readdirSync(examples).filter((name) => name.endsWith(".json")))("is read from the example %s", (name) => {
    const body = readFileSync(new URL(name, examples));

    const reading = readWebhook(body, Date.parse("2026-02-01T00:00:00Z"));

    expect(reading).toMatchObject({ type: name.replace(".json", ""), subject: expect.any(Object) });
    expect(reading.time).toBe(JSON.parse(body.toString()).timestamp * 1000);
    expect(reading.dedupWindowMs).toBeUndefined();
  });

  it("names every id that it holds", () => {
    const message = { timestamp: time, event_type: "message_created", message_id: "m", patient_id: "p", channel: "x" };

    expect(read(message).subject).toEqual({ message_id: "m", patient_id: "p" });
  });

  it("is about the case also when it names an encounter alone", () => {
    expect(read({ encounter_id: "e" }).subject).toEqual({ case_id: "e" });
    expect(read({ encounter_id: "e", case_id: "c" }).subject).toEqual({ case_id: "c" });
    expect(read({ encounter_id: "e", case_id: "c" }).relatedIds).toEqual([["case_id", "e"]]);
    expect(read({ encounter_id: "c", case_id: "c" }).relatedIds).toBeUndefined();
    expect(read({ encounter_id: "e" }).relatedIds).toBeUndefined();
  });

  it("keeps the case and the patient among more ids than a record has room for", () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`${"abcdefghij"[at % 10]}${"z".repeat(at + 1)}_id`, "x"]),
    );
    const { subject } = read({ ...others, case_id: "c", patient_id: "p" });
    expect(Object.keys(subject)).toHaveLength(50);
    expect(subject).toMatchObject({ case_id: "c", patient_id: "p" });
  });

  it("is read in spite of the misspelt prescription, and by the right spelling where it has both", () => {
    expect(read({ case_id: "c", prescrption_id: "p" }).subject).toEqual({ case_id: "c", prescription_id: "p" });
    expect(read({ case_id: "c", prescription_id: "p" }).subject).toEqual({ case_id: "c", prescription_id: "p" });
    expect(read({ prescrption_id: "wrong", prescription_id: "p" }).subject).toEqual({ prescription_id: "p" });
    expect(read({ prescription_id: "p", prescrption_id: "wrong" }).subject).toEqual({ prescription_id: "p" });
    expect(read({ prescription_id: null, prescrption_id: "p" }).subject).toEqual({ prescription_id: "p" });
  });

  it("names no id that reading would change", () => {
    expect(read('{"order_id": 12345678901234567, "voucher_id": 7, "case_id": null}').subject).toEqual({
      voucher_id: "7",
    });
  });

  it.each([
    "",
    "not json",
    "[]",
    "null",
    '"text"',
    "7",
    '{"event_type": 7}',
    '{"event_type": ""}',
    "\xff\xfe",
  ])("is unknown and kept when there is no type to read: %j", (text) => {
    expect(read(text)).toMatchObject({ type: "unknown", subject: {} });
  });

  it("keeps a type that no document names", () => {
    expect(read({ event_type: "case_teleported" }).type).toBe("case_teleported");
  });

  it("has a time only where one can be meant", () => {
    expect(read({ timestamp: time }).time).toBe(time * 1000);
    expect(read({ timestamp: String(time) }).time).toBe(time * 1000);
    expect(read({ timestamp: time + 0.25 }).time).toBe(time * 1000 + 250);
    expect(read({ timestamp: time * 1000 }).time).toBe(time * 1000);
    expect(read({ timestamp: String(time * 1000) }).time).toBe(time * 1000);
    expect(read({ timestamp: "2025-12-31T23:59:00.000000Z" }).time).toBe(time * 1000);
    expect(read({ timestamp: "2026-01-01T01:59:00+02:00" }).time).toBe(time * 1000);
    for (const timestamp of [
      undefined,
      null,
      0,
      -1,
      "soon",
      "",
      receivedAt / 1000 + 90_000,
      [time],
      "2025-13-45T99:99:99Z",
    ]) {
      expect(read({ timestamp }).time).toBeUndefined();
    }
  });
});

describe("the duplicate key", () => {
  const event = { timestamp: time, event_type: "case_waiting", case_id: "c" };
  const keyOf = (value: unknown) => read(value).dedupKey;

  it("is the same for the same bytes, whenever they come", () => {
    const later = readWebhook(Buffer.from(JSON.stringify(event)), receivedAt + 3_600_000);

    expect(later.dedupKey).toBe(keyOf(event));
  });

  it("differs for two events of one case in one second", () => {
    expect(keyOf({ ...event, event_type: "case_approved" })).not.toBe(keyOf(event));
    expect(keyOf({ ...event, metadata: "other" })).not.toBe(keyOf(event));
    expect(keyOf({ ...event, timestamp: time + 1 })).not.toBe(keyOf(event));
    expect(keyOf({ ...event, case_id: "d" })).not.toBe(keyOf(event));
  });

  it("holds only for the vendor's retries where no time is given", () => {
    expect(read({ ...event, timestamp: undefined }).dedupWindowMs).toBe(24 * 3_600_000);
    expect(read("not json").dedupWindowMs).toBe(24 * 3_600_000);
  });
});
