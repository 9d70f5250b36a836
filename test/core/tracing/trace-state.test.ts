import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTracestate } from "../../../shared/core/tracing/trace-state.ts";
import { tracestateCases } from "../../support/tracing/w3c-trace-context.ts";

describe("tracestate", () => {
  it.each(tracestateCases)("is read as the W3C's test suite asks: $name", ({ values, passed }) => {
    expect(readTracestate(values)).toBe(passed);
  });

  it("that is longer than 512 characters loses long members first, then those at its end", () => {
    const long = `long=${"x".repeat(200)}`;
    const short = Array.from({ length: 8 }, (_, index) => `key${index}=${"y".repeat(50)}`);
    expect(readTracestate([[long, ...short].join(",")])).toBe(short.join(","));
    const more = [...short, `last=${"z".repeat(100)}`];
    expect(readTracestate([more.join(",")])).toBe(short.join(","));
  });

  it("of any text is none, or at most 512 characters that are read as themselves", () => {
    const members = fc.array(fc.stringMatching(/^[a-z]{1,4}=[!-~]{1,300}$/), { maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(members, fc.array(fc.string({ unit: "binary" }))), (values) => {
        const read = readTracestate(values);
        if (read === undefined) return;
        expect(read.length).toBeLessThanOrEqual(512);
        expect(readTracestate([read])).toBe(read);
      }),
    );
  });
});
