import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSafely } from "../../../shared/gateway/events/read-safely.ts";
import { reader, validReading } from "../../support/builders/hostile-readers.ts";

describe("a reading", () => {
  it("is returned as it is where it is valid", () => {
    const readings = [
      validReading,
      { ...validReading, time: 0 },
      { type: "x", subject: {}, dedupKey: "k", dedupWindowMs: 3_600_000 },
      { ...validReading, relatedIds: [["case_id", "d"]] },
      { ...validReading, subject: { case_id: "c".repeat(200) } },
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
