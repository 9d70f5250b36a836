import type { Log, LogFields } from "../core/log.ts";
import type { Tracing } from "../core/tracing/current-span.ts";
import type { Span } from "../core/tracing/span.ts";

/** The name of the log lines that are spans; the log subscriptions select them by it. */
const spanLine = "span";

/**
 * TRACE_SAMPLE_RATIO: how many new traces are recorded, from 0 to 1; none is recorded where it is not set. A span is
 * recorded as a log line, so that its export delays no answer: a subscription of the log passes it on.
 *
 * @throws Error at cold start for any other value
 */
export function readTracing(
  log: Log,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Tracing {
  const text = environment["TRACE_SAMPLE_RATIO"];
  const sampleRatio = text === undefined ? undefined : Number(text);
  if (sampleRatio !== undefined && !(sampleRatio >= 0 && sampleRatio <= 1)) {
    throw new Error("TRACE_SAMPLE_RATIO must be a number from 0 to 1.");
  }
  return { sampleRatio, record: (span) => log.info(spanLine, spanFields(span)) };
}

function spanFields({ link, startedAt, durationMs, attributes, ...span }: Span): LogFields {
  return {
    ...span,
    linkTraceId: link?.traceId,
    linkSpanId: link?.spanId,
    startedAt,
    durationMs: Math.round(durationMs * 1000) / 1000,
    ...attributes,
  };
}
