import { jsonLog } from "../../../shared/core/log.ts";

/** A log that keeps its lines, for tests of what stands in them. */
export function silentLog() {
  const lines: string[] = [];
  return { ...jsonLog((line) => lines.push(line)), lines };
}
