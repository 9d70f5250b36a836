import type { TraceContext } from "./trace-context.ts";

/**
 * All that a span may say: the gateway's own ids and names, and numbers. There is no attribute for a URL, a header, a
 * body, a query or an error's message, because those name patients.
 */
export interface SpanAttributes {
  readonly vendor?: string;
  readonly connection?: string;
  /** The operation's id, or `passthrough`. */
  readonly operation?: string;
  readonly outcome?: string;
  /** Of the HTTP response. */
  readonly status?: number;
  /** From 1. */
  readonly attempt?: number;
  readonly job?: string;
  readonly eventId?: string;
  readonly delivery?: string;
  readonly partner?: string;
  /** The id of the request, as in the access log. */
  readonly requestId?: string;
}

/**
 * What a span is of.
 *
 * - `request`: one HTTP request of a partner or a vendor
 * - `exchange`: one attempt to send a call to its vendor
 * - `job-attempt`: one attempt at a queued job
 * - `webhook`: a webhook that is recorded and first delivered
 * - `delivery-attempt`: one attempt to send an event to an endpoint
 */
export const spanNames = ["request", "exchange", "job-attempt", "webhook", "delivery-attempt"] as const;
export type SpanName = (typeof spanNames)[number];

/** In OpenTelemetry's words. */
export const spanKinds = ["server", "client", "consumer"] as const;
export type SpanKind = (typeof spanKinds)[number];

/** A span that has ended. */
export interface Span {
  readonly name: SpanName;
  readonly kind: SpanKind;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** The trace of a sender that is not trusted to be the parent. */
  readonly link: Pick<TraceContext, "traceId" | "spanId"> | undefined;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly failed: boolean;
  readonly attributes: SpanAttributes;
}
