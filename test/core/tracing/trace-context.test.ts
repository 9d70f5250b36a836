import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSampledAt,
  newTraceId,
  parseTraceparent,
  readTraceparent,
  toTraceparent,
} from "../../../shared/core/tracing/trace-context.ts";
import { traceparentCases } from "../../support/tracing/w3c-trace-context.ts";

const hex = (digits: number) =>
  fc
    .string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: digits, maxLength: digits })
    .filter((text) => /[^0]/.test(text));

describe("traceparent", () => {
  it.each(traceparentCases)("is read as the W3C's test suite asks: $name", ({ values, continued }) => {
    const read = readTraceparent(values);
    expect(read?.traceId).toBe(continued ? "12345678901234567890123456789012" : undefined);
  });

  it("is read as it was written, for any ids", () => {
    fc.assert(
      fc.property(hex(32), hex(16), fc.boolean(), (traceId, spanId, sampled) => {
        const written = toTraceparent({ traceId, spanId, sampled });
        expect(written).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
        expect(parseTraceparent(written)).toEqual({ traceId, spanId, sampled });
      }),
    );
  });

  it("is none when one character of it is anything but what the standard has there", () => {
    const valid = toTraceparent({ traceId: "1".repeat(32), spanId: "2".repeat(16), sampled: true });
    const other = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((text) => !/[0-9a-f]/.test(text));
    fc.assert(
      fc.property(fc.nat(valid.length - 1), other, (at, character) => {
        fc.pre(valid[at] !== character && !(/[ \t]/.test(character) && (at === 0 || at === valid.length - 1)));
        expect(parseTraceparent(valid.slice(0, at) + character + valid.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it("in upper case is none", () => {
    expect(parseTraceparent(`00-${"A".repeat(32)}-${"2".repeat(16)}-01`)).toBeUndefined();
  });

  it("of any text is none or has valid ids, in linear time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const read = parseTraceparent(text);
        if (read !== undefined) expect(parseTraceparent(toTraceparent(read))).toEqual(read);
      }),
    );
    const started = performance.now();
    parseTraceparent(" \t".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("the sampling of a new trace", () => {
  it("takes none at 0, all at 1, and about the ratio between", () => {
    const ids = Array.from({ length: 2_000 }, newTraceId);
    const taken = (ratio: number) => ids.filter((id) => isSampledAt(ratio, id)).length;
    expect(taken(0)).toBe(0);
    expect(taken(1)).toBe(2_000);
    expect(taken(0.25)).toBeGreaterThan(380);
    expect(taken(0.25)).toBeLessThan(620);
  });

  it("takes at a higher ratio all that it takes at a lower one", () => {
    fc.assert(
      fc.property(hex(32), fc.double({ min: 0, max: 1, noNaN: true }), (id, ratio) => {
        if (isSampledAt(ratio / 2, id)) expect(isSampledAt(ratio, id)).toBe(true);
      }),
    );
  });
});
