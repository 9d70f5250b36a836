import type { EmbedMetrics } from "./embed-metrics.ts";
import { errorFrame } from "./error-frame.ts";
import type { Measurement } from "./measure.ts";
import { currentTrace } from "./tracing/current-span.ts";

/**
 * The fields of a log line: the gateway's own ids and names, counts, statuses, durations. The type does not admit an
 * object, so that a body, a header or an error of unknown content cannot be logged.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>> & ReservedFields;

/** Set by the log itself: metric filters and alarms match them, so that no other field may overwrite them. */
interface ReservedFields {
  readonly at?: never;
  readonly level?: never;
  readonly event?: never;
  readonly _aws?: never;
}

/** Writes a line; `measured` is what `measure` returns, which becomes metrics where the stage has them. */
type WriteLine = (event: string, fields?: LogFields, measured?: Measurement) => void;

export interface Log {
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
}

/**
 * A log that writes one JSON object a line, which CloudWatch Logs can query by field, the trace's id among them.
 *
 * @param embed adds the metrics of a line to it; without it a line has none
 */
export function jsonLog(write: (line: string) => void, base: LogFields = {}, embed?: EmbedMetrics): Log {
  const at =
    (level: string): WriteLine =>
    (event, fields = {}, measured = undefined) => {
      const now = new Date();
      const metrics = embed && measured ? embed(measured, now.getTime()) : {};
      const traceId = currentTrace()?.traceId;
      write(JSON.stringify({ at: now.toISOString(), level, event, ...base, traceId, ...fields, ...metrics }));
    };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/**
 * The fields that may be logged of an unexpected error: its class, its code and the place in the source. Its message
 * is left out, because messages of parsers, fetches and SDKs quote their input.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const cause = error.cause instanceof Error ? error.cause.name : undefined;
  return { error: error.name, code, frame: errorFrame(error), cause };
}
