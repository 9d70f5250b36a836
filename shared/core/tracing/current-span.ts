import { AsyncLocalStorage } from "node:async_hooks";
import type { Span, SpanAttributes, SpanKind, SpanName } from "./span.ts";
import { isSampledAt, newSpanId, newTraceId, type TraceContext, toTraceparent } from "./trace-context.ts";

/** Whether and where spans are recorded. */
export interface Tracing {
  /** Of new traces, from 0 to 1; `undefined` where no span is recorded. */
  readonly sampleRatio: number | undefined;
  record(span: Span): void;
}

interface Scope {
  readonly tracing: Tracing;
  readonly trace?: TraceContext;
  /** Of the recorded span, if it is recorded. */
  readonly attributes?: { -readonly [Name in keyof SpanAttributes]: SpanAttributes[Name] };
  /** Marks the recorded span as failed. */
  readonly fail?: () => void;
}

const scopes = new AsyncLocalStorage<Scope>();

const off: Tracing = { sampleRatio: undefined, record: () => undefined };

/** Runs an invocation's work, whose spans are recorded so. */
export function withTracing<Result>(tracing: Tracing, work: () => Result): Result {
  return scopes.run({ tracing }, work);
}

/** Runs work as a part of this trace; without one, as a part of the current trace, if any. */
export function withTrace<Result>(trace: TraceContext | undefined, work: () => Result): Result {
  if (trace === undefined) return work();
  return scopes.run({ tracing: scopes.getStore()?.tracing ?? off, trace }, work);
}

export interface SpanStart {
  readonly name: SpanName;
  readonly kind: SpanKind;
  /** The current trace by default, else a new one. */
  readonly parent?: TraceContext | undefined;
  readonly link?: TraceContext | undefined;
  readonly attributes?: SpanAttributes;
}

/**
 * Runs work as a span. A trace that came from elsewhere is recorded where its sender has recorded it; a new one by the
 * ratio. A span that is not recorded passes on its parent's id, so that what follows has a parent that exists.
 */
export async function inSpan<Result>(start: SpanStart, work: () => Promise<Result>): Promise<Result> {
  const scope = scopes.getStore();
  const tracing = scope?.tracing ?? off;
  const parent = start.parent ?? scope?.trace;
  const trace = childOf(parent, tracing.sampleRatio);
  if (tracing.sampleRatio === undefined || !trace.sampled) return await scopes.run({ tracing, trace }, work);
  const attributes = { ...start.attributes };
  let failed = false;
  const fail = (): void => {
    failed = true;
  };
  const startedAt = Date.now();
  const started = performance.now();
  try {
    return await scopes.run({ tracing, trace, attributes, fail }, work);
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    const { name, kind, link } = start;
    const durationMs = performance.now() - started;
    const { traceId, spanId } = trace;
    const ids = { traceId, spanId, parentSpanId: parent?.spanId, link };
    tracing.record({ name, kind, ...ids, startedAt, durationMs, failed, attributes });
  }
}

function childOf(parent: TraceContext | undefined, sampleRatio: number | undefined): TraceContext {
  if (parent === undefined) {
    const traceId = newTraceId();
    return { traceId, spanId: newSpanId(), sampled: sampleRatio !== undefined && isSampledAt(sampleRatio, traceId) };
  }
  return sampleRatio === undefined || !parent.sampled ? parent : { ...parent, spanId: newSpanId() };
}

/** Adds to the attributes of the current span, if it is recorded. */
export function annotateSpan(attributes: SpanAttributes): void {
  const current = scopes.getStore()?.attributes;
  if (current !== undefined) Object.assign(current, attributes);
}

/** Marks the current span as failed, if it is recorded. */
export function failSpan(): void {
  scopes.getStore()?.fail?.();
}

/** What the current work passes on. */
export function currentTrace(): TraceContext | undefined {
  return scopes.getStore()?.trace;
}

/** The member of a record or a message that continues the current trace; none without one. */
export function currentTraceparent(): { readonly traceparent?: string } {
  const trace = currentTrace();
  return trace === undefined ? {} : { traceparent: toTraceparent(trace) };
}
