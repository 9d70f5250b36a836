import { jsonLog } from "../../../shared/core/log.ts";

/** A log that stores its lines, for tests of their content. */
export function silentLog() {
  const lines: string[] = [];
  return { ...jsonLog((line) => lines.push(line)), lines };
}
