import { describe, expect, it } from "vitest";
import { type Tracing, withTrace, withTracing } from "../../shared/core/tracing/current-span.ts";
import type { Span } from "../../shared/core/tracing/span.ts";
import { parseTraceparent } from "../../shared/core/tracing/trace-context.ts";
import { jobHarness } from "../support/harnesses/job-harness.ts";
import { answers } from "../support/harnesses/scripted-vendor.ts";
import { webhookPipeline } from "../support/harnesses/webhook-harness.ts";

const traceId = "a".repeat(32);
const traceparent = `00-${traceId}-${"b".repeat(16)}-01`;

function recording(): { readonly tracing: Tracing; readonly spans: Span[] } {
  const spans: Span[] = [];
  return { tracing: { sampleRatio: 1, record: (span) => void spans.push(span) }, spans };
}

/** What the names of spans say of an order: which one is the child of which. */
function parents(spans: readonly Span[]): readonly (readonly [name: string, parent: string | undefined])[] {
  const nameOf = new Map(spans.map(({ spanId, name }) => [spanId, name]));
  return spans.map(({ name, parentSpanId = "" }) => [name, nameOf.get(parentSpanId)]);
}

describe("The trace of a queued call", () => {
  it("includes each of its attempts, of which every exchange has an id of its own at the vendor", async () => {
    const { tracing, spans } = recording();
    const harness = jobHarness();
    harness.vendor.script.push(...Array.from({ length: 4 }, () => answers(429)));
    // Its record names the trace of the request.
    await withTrace(parseTraceparent(traceparent), () => harness.refill({ prefer: "respond-async", traceparent }));
    await withTracing(tracing, () => harness.processQueue());
    await withTracing(tracing, () => harness.processQueue());
    expect(harness.onlyJob().status).toBe("succeeded");
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
    const attempts = spans.filter(({ name }) => name === "job-attempt");
    expect(attempts.map(({ attributes }) => attributes)).toMatchObject([
      { job: harness.onlyJob().id, attempt: 1, outcome: "rejected", vendor: "si-compounding", partner: "prt_1" },
      { job: harness.onlyJob().id, attempt: 2, outcome: "answered", operation: "createRefillRequest" },
    ]);
    const exchanges = spans.filter(({ name }) => name === "exchange");
    const ids = exchanges.map(({ spanId }) => spanId);
    expect(harness.vendor.calls.map(({ headers }) => parseTraceparent(headers["traceparent"]?.[0])?.spanId)).toEqual(
      ids,
    );
    expect(new Set(ids).size).toBe(5);
  });

  it("is not passed on where the partner has sent none", async () => {
    const harness = jobHarness();
    await withTracing(recording().tracing, () => harness.refill());
    expect(harness.vendor.calls[0]?.headers).not.toHaveProperty("traceparent");
  });
});

describe("The trace of a webhook", () => {
  it("includes its recording and each attempt at its delivery, whose id the endpoint gets", async () => {
    const { tracing, spans } = recording();
    const pipeline = webhookPipeline({ firstAttempts: true });
    const timestamp = Math.floor(pipeline.clock.now() / 1000);
    pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined });
    await withTracing(tracing, () => pipeline.record({ timestamp, event_type: "x", case_id: "c" }, { traceparent }));
    await withTracing(tracing, () => pipeline.deliverQueued());
    expect(pipeline.sent.length).toBeGreaterThan(1);
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
    expect(parents(spans)).toEqual([
      ["delivery-attempt", "webhook"],
      ["webhook", undefined],
      ["delivery-attempt", "webhook"],
    ]);
    expect(spans.map(({ failed }) => failed)).toEqual([true, false, false]);
    const attempts = spans.filter(({ name }) => name === "delivery-attempt");
    expect(pipeline.sent.map(({ headers }) => parseTraceparent(headers["traceparent"])?.spanId)).toEqual(
      attempts.map(({ spanId }) => spanId),
    );
  });
});

describe("A record of an earlier version", () => {
  it("has no trace, and its work starts a new one", async () => {
    const { tracing, spans } = recording();
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    expect(harness.onlyJob()).not.toHaveProperty("traceparent");
    await withTracing(tracing, () => harness.processQueue());
    expect(spans.find(({ name }) => name === "job-attempt")?.parentSpanId).toBeUndefined();
  });
});
