import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  annotateSpan,
  currentTrace,
  failSpan,
  inSpan,
  type Tracing,
  withTrace,
  withTracing,
} from "../../../shared/core/tracing/current-span.ts";
import type { Span } from "../../../shared/core/tracing/span.ts";

const sender = { traceId: "a".repeat(32), spanId: "b".repeat(16), sampled: true };
const start = { name: "request", kind: "server" } as const;

function recording(sampleRatio: number | undefined): { readonly tracing: Tracing; readonly spans: Span[] } {
  const spans: Span[] = [];
  return { tracing: { sampleRatio, record: (span) => void spans.push(span) }, spans };
}

describe("a span", () => {
  it("has its parent's trace, an id of its own, and what was said of it", async () => {
    const { tracing, spans } = recording(0);
    await withTracing(tracing, () =>
      inSpan({ ...start, parent: sender, attributes: { vendor: "syncvet" } }, async () => {
        await setImmediate();
        annotateSpan({ status: 200 });
        await inSpan({ name: "exchange", kind: "client" }, async () => failSpan());
      }),
    );
    const [inner, outer] = spans;
    expect(outer).toMatchObject({ traceId: sender.traceId, parentSpanId: sender.spanId, failed: false });
    expect(outer?.attributes).toEqual({ vendor: "syncvet", status: 200 });
    expect(inner).toMatchObject({ traceId: sender.traceId, parentSpanId: outer?.spanId, failed: true, attributes: {} });
    expect(inner?.spanId).not.toBe(outer?.spanId);
  });

  it("that throws is recorded as failed, and its error is thrown", async () => {
    const { tracing, spans } = recording(1);
    const failure = new Error("no");
    const work = withTracing(tracing, () => inSpan(start, () => Promise.reject(failure)));
    await expect(work).rejects.toBe(failure);
    expect(spans).toMatchObject([{ failed: true, parentSpanId: undefined }]);
  });

  it.each([
    { stage: "does not trace", ratio: undefined, parent: sender },
    { stage: "traces, and whose sender has not recorded it", ratio: 1, parent: { ...sender, sampled: false } },
  ])("on a stage that $stage passes on what it got, and is not recorded", async ({ ratio, parent }) => {
    const { tracing, spans } = recording(ratio);
    await withTracing(tracing, () =>
      inSpan({ ...start, parent }, async () => {
        expect(currentTrace()).toEqual(parent);
        annotateSpan({ status: 200 });
      }),
    );
    expect(spans).toEqual([]);
  });

  it("without a parent starts a trace, which is sampled by the ratio", async () => {
    const traces = await Promise.all(
      [undefined, 0, 1].map((ratio) =>
        withTracing(recording(ratio).tracing, () => inSpan(start, async () => currentTrace())),
      ),
    );
    expect(traces.map((trace) => trace?.sampled)).toEqual([false, false, true]);
    expect(new Set(traces.map((trace) => trace?.traceId)).size).toBe(3);
  });

  it("is apart from one that runs at the same time", async () => {
    const { tracing, spans } = recording(1);
    const one = (job: string) =>
      withTracing(tracing, () =>
        inSpan(start, async () => {
          await setImmediate();
          annotateSpan({ job });
        }),
      );
    await Promise.all([one("job_a"), one("job_b")]);
    expect(spans.map(({ attributes }) => attributes.job).toSorted()).toEqual(["job_a", "job_b"]);
    expect(spans[0]?.traceId).not.toBe(spans[1]?.traceId);
  });
});

describe("work within a trace", () => {
  it("outside of any invocation has that trace, and no span", async () => {
    expect(withTrace(sender, currentTrace)).toEqual(sender);
    expect(withTrace(undefined, currentTrace)).toBeUndefined();
    expect(await withTrace(sender, () => inSpan(start, async () => currentTrace()))).toEqual(sender);
  });
});
