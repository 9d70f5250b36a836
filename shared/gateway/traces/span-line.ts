import { boolean, constant, enumOf, integer, number, text } from "../../core/schema/scalars.ts";
import { isValid, type ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";
import { type SpanAttributes, spanKinds, spanNames } from "../../core/tracing/span.ts";

const traceId = text({ pattern: "^[0-9a-f]{32}$" });
const spanId = text({ pattern: "^[0-9a-f]{16}$" });

/** The gateway's own ids and names: no blank, so that no text of a person passes. */
const name = text({ pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" });
const count = integer({ minimum: 0, maximum: 1_000_000 });

/** The attributes that are exported. A log line with any other value is not a span. */
const attributes = {
  vendor: name,
  connection: name,
  operation: name,
  outcome: name,
  status: count,
  attempt: count,
  job: name,
  eventId: name,
  delivery: name,
  partner: name,
  requestId: name,
} satisfies Record<keyof SpanAttributes, unknown>;

/** No invocation of Lambda lasts longer. */
const maxDurationMs = 15 * 60_000;

const spanLine = openObject(
  {
    event: constant("span"),
    name: enumOf(spanNames),
    kind: enumOf(spanKinds),
    traceId,
    spanId,
    startedAt: integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    durationMs: number({ minimum: 0, maximum: maxDurationMs }),
    failed: boolean(),
  },
  { parentSpanId: nullable(spanId), linkTraceId: traceId, linkSpanId: spanId, ...attributes },
);

/** A span as its function has logged it (`shared/lambda/invocation-tracing.ts`). */
export type SpanLine = ValueOf<typeof spanLine>;

/** Reads a log line; `undefined` for one that is not a span. Only the members above are returned. */
export function readSpanLine(line: string): SpanLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isValid(spanLine, value) ? spanLine.read(value) : undefined;
}
