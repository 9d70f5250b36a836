import type { Stage } from "../stages.ts";

/** The functions of `functions/` that record spans: those between a partner, a vendor and an endpoint. */
const traced: ReadonlySet<string> = new Set([
  "proxy",
  "partner-api",
  "intake",
  "process-events",
  "deliver-event",
  "deliver-to-queue",
]);

/** The variable by which a function records spans; none where it records none. */
export function traceVariables(name: string, { tracing }: Pick<Stage, "tracing">): Record<string, string> {
  return tracing === undefined || !traced.has(name) ? {} : { TRACE_SAMPLE_RATIO: String(tracing.sampleRatio) };
}
