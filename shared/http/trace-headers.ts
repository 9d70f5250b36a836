import { readTraceparent, type TraceContext, toTraceparent } from "../core/tracing/trace-context.ts";
import { readTracestate } from "../core/tracing/trace-state.ts";
import type { HttpHeaders } from "./headers.ts";

/** The headers of W3C Trace Context, normalized: none where `traceparent` is invalid, and no invalid `tracestate`. */
export function traceHeaders({ traceparent, tracestate }: HttpHeaders): Record<string, readonly string[]> {
  const trace = readTraceparent(traceparent);
  if (trace === undefined) return {};
  const state = readTracestate(tracestate);
  return { traceparent: [toTraceparent(trace)], ...(state === undefined ? {} : { tracestate: [state] }) };
}

/** The headers with this trace in place of the one that they name; unchanged where they name none. */
export function withTraceparent(headers: HttpHeaders, trace: TraceContext | undefined): HttpHeaders {
  if (trace === undefined || headers["traceparent"] === undefined) return headers;
  return { ...headers, traceparent: [toTraceparent(trace)] };
}
