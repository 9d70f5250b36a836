import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSpan, withTracing } from "../../shared/core/tracing/current-span.ts";
import { createExportSpans } from "../../shared/gateway/traces/export-spans.ts";
import { otlpRequest } from "../../shared/gateway/traces/otlp-request.ts";
import { readSpanLine } from "../../shared/gateway/traces/span-line.ts";
import type { PostResult } from "../../shared/http/guarded-post.ts";
import { readTracing } from "../../shared/lambda/invocation-tracing.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

const source = { stage: "dev", functionName: "rx-gateway-dev-intake" };

const line = {
  at: "2026-01-01T00:00:00.000Z",
  level: "info",
  event: "span",
  name: "exchange",
  kind: "client",
  traceId: "a".repeat(32),
  spanId: "b".repeat(16),
  parentSpanId: "c".repeat(16),
  startedAt: 1_767_225_600_000,
  durationMs: 12.345,
  failed: true,
  vendor: "syncvet",
  status: 500,
};

/** The spans of a request of these lines. */
const spansOf = (...lines: readonly object[]) => {
  const spans = lines.flatMap((one) => readSpanLine(JSON.stringify(one)) ?? []);
  return otlpRequest(spans, source).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans));
};

function exporter(answers: readonly PostResult[], secret?: string) {
  const posted: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }[] =
    [];
  const left = [...answers];
  const log = silentLog();
  const exportSpans = createExportSpans({
    post: async (url, headers, body) => {
      posted.push({ url, headers, body: Buffer.from(body).toString("utf8") });
      return left.shift() ?? { answered: true, status: 200, retryAfter: undefined };
    },
    endpoint: "https://collector.example/v1/traces",
    stage: "dev",
    secrets: { read: async () => secret },
    secretName: secret === undefined ? undefined : "otlp",
    log,
  });
  return { exportSpans, posted, log };
}

describe("A span that is exported", () => {
  it("is in OTLP's JSON: hexadecimal ids, nanoseconds as text, numbers of the enumerations", () => {
    expect(spansOf(line)).toEqual([
      {
        traceId: "a".repeat(32),
        spanId: "b".repeat(16),
        parentSpanId: "c".repeat(16),
        name: "exchange",
        kind: 3,
        startTimeUnixNano: "1767225600000000000",
        endTimeUnixNano: "1767225600012345000",
        attributes: [
          { key: "rx_gateway.vendor", value: { stringValue: "syncvet" } },
          { key: "http.response.status_code", value: { intValue: "500" } },
        ],
        status: { code: 2 },
      },
    ]);
  });

  it("is the span that a function has recorded, with its link", async () => {
    const log = silentLog();
    const link = { traceId: "d".repeat(32), spanId: "e".repeat(16), sampled: true };
    await withTracing(readTracing(log, { TRACE_SAMPLE_RATIO: "1" }), () =>
      inSpan({ name: "request", kind: "server", link, attributes: { requestId: "r-1", attempt: 2 } }, async () => 1),
    );
    const [span] = spansOf(...log.lines.map((one) => JSON.parse(one) as object));
    expect(span).toMatchObject({ name: "request", kind: 2, links: [{ traceId: link.traceId, spanId: link.spanId }] });
    expect(span?.attributes).toEqual([
      { key: "rx_gateway.attempt", value: { intValue: "2" } },
      { key: "rx_gateway.request", value: { stringValue: "r-1" } },
    ]);
    expect(span).not.toHaveProperty("parentSpanId");
    expect(span).not.toHaveProperty("status");
  });

  it("has nothing of other members of its line", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (more) => {
        expect(spansOf({ ...more, ...line })).toEqual(spansOf(line));
      }),
    );
  });

  it.each([
    { vendor: "Jane Doe" },
    { operation: "/people/1234?name=jane" },
    { status: "500" },
    { name: "jane" },
    { traceId: "A".repeat(32) },
    { startedAt: 1.5 },
  ])("is not made of a line with another value: %j", (other) => {
    expect(spansOf({ ...line, ...other })).toEqual([]);
  });
});

describe("The export", () => {
  const lines = [JSON.stringify(line), JSON.stringify({ ...line, spanId: "f".repeat(16) })];

  it("sends the spans of a function by one request, with the headers of the secret", async () => {
    const { exportSpans, posted } = exporter([], '{"x-key": "k"}');
    await exportSpans({ functionName: source.functionName, lines });
    expect(posted).toMatchObject([{ headers: { "x-key": "k", "content-type": "application/json" } }]);
    expect(JSON.parse(posted[0]?.body ?? "").resourceSpans[0].scopeSpans[0].spans).toHaveLength(2);
  });

  it("sends nothing of lines that are no spans, and logs how many there were", async () => {
    const { exportSpans, posted, log } = exporter([]);
    await exportSpans({ functionName: source.functionName, lines: ["{", '{"event":"audit"}'] });
    expect(posted).toEqual([]);
    expect(log.lines.join()).toContain('"lines":2');
  });

  it.each<readonly [string, PostResult]>([
    ["refuses them", { answered: true, status: 401, retryAfter: undefined }],
    ["redirects", { answered: true, status: 302, retryAfter: undefined }],
    ["is not reached", { answered: false, error: "The connection failed." }],
  ])("fails where the endpoint %s, and is repeated with the secret as it is then", async (_what, answer) => {
    const { exportSpans, posted, log } = exporter([answer], '{"x-key": "k"}');
    await expect(exportSpans({ functionName: source.functionName, lines })).rejects.toThrow("not exported");
    expect(log.lines.join()).toContain('"spans.not-exported"');
    await exportSpans({ functionName: source.functionName, lines });
    expect(posted).toHaveLength(2);
  });

  it("fails where the secret is no object of texts, without an export", async () => {
    const { exportSpans, posted } = exporter([], '["k"]');
    await expect(exportSpans({ functionName: source.functionName, lines })).rejects.toThrow("not exported");
    expect(posted).toEqual([]);
  });
});

describe("TRACE_SAMPLE_RATIO", () => {
  it("is a number from 0 to 1, and no span is recorded without it", () => {
    expect(readTracing(silentLog(), {}).sampleRatio).toBeUndefined();
    expect(readTracing(silentLog(), { TRACE_SAMPLE_RATIO: "0.25" }).sampleRatio).toBe(0.25);
    for (const text of ["2", "-1", "all"]) {
      expect(() => readTracing(silentLog(), { TRACE_SAMPLE_RATIO: text })).toThrow("TRACE_SAMPLE_RATIO");
    }
  });
});
