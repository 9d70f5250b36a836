import type { SpanAttributes, SpanKind } from "../../core/tracing/span.ts";
import type { SpanLine } from "./span-line.ts";

/** Where the spans come from. */
export interface SpanSource {
  readonly stage: string;
  /** The function's physical name. */
  readonly functionName: string;
}

/** The values of OTLP's enumeration `SpanKind`. */
const kinds: Readonly<Record<SpanKind, number>> = { server: 2, client: 3, consumer: 5 };

/** OTLP's status `STATUS_CODE_ERROR`; its message is left out, because it could quote anything. */
const failed = { code: 2 };

/** The exported name of each attribute: OpenTelemetry's own where it has one. */
const names: Readonly<Record<keyof SpanAttributes, string>> = {
  vendor: "rx_gateway.vendor",
  connection: "rx_gateway.connection",
  operation: "rx_gateway.operation",
  outcome: "rx_gateway.outcome",
  status: "http.response.status_code",
  attempt: "rx_gateway.attempt",
  job: "rx_gateway.job",
  eventId: "rx_gateway.event",
  delivery: "rx_gateway.delivery",
  partner: "rx_gateway.partner",
  requestId: "rx_gateway.request",
};

const keys = Object.keys(names) as readonly (keyof SpanAttributes)[];

/**
 * An `ExportTraceServiceRequest` in OTLP's JSON encoding: ids are hexadecimal, 64-bit integers are strings.
 *
 * @see https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
export function otlpRequest(spans: readonly SpanLine[], { stage, functionName }: SpanSource) {
  const attributes = [
    attribute("service.name", "rx-gateway"),
    attribute("deployment.environment.name", stage),
    attribute("faas.name", functionName),
  ];
  const scopeSpans = [{ scope: { name: "rx-gateway" }, spans: spans.map(otlpSpan) }];
  return { resourceSpans: [{ resource: { attributes }, scopeSpans }] };
}

function otlpSpan(span: SpanLine) {
  const { traceId, spanId, parentSpanId, linkTraceId, linkSpanId, name, kind, startedAt, durationMs } = span;
  const start = BigInt(startedAt) * 1_000_000n;
  const end = start + BigInt(Math.round(durationMs * 1_000)) * 1_000n;
  const hasLink = linkTraceId !== undefined && linkSpanId !== undefined;
  return {
    traceId,
    spanId,
    ...(parentSpanId ? { parentSpanId } : {}),
    ...(hasLink ? { links: [{ traceId: linkTraceId, spanId: linkSpanId }] } : {}),
    name,
    kind: kinds[kind],
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(end),
    attributes: keys.flatMap((key) => (span[key] === undefined ? [] : [attribute(names[key], span[key])])),
    ...(span.failed ? { status: failed } : {}),
  };
}

function attribute(key: string, value: string | number) {
  return { key, value: typeof value === "number" ? { intValue: String(value) } : { stringValue: value } };
}
