/** What the emulator and the runtime client log of one process. */
export interface Reports {
  readonly initMs: number;
  /** Of each invocation, in whole milliseconds as Lambda bills them; the first one has the init in it. */
  readonly billedMs: readonly number[];
  readonly peakMb: number;
}

/** @throws Error when the log has no invocation */
export function parseReports(log: string): Reports {
  const [, init] = /INIT REPORT\(durationMs: ([\d.]+)\)/.exec(log) ?? [];
  const billed = [...log.matchAll(/Billed Duration: (\d+) ms/g)].map(([, ms]) => Number(ms));
  const peaks = [...log.matchAll(/^PEAK (\d+) kB$/gm)].map(([, kilobytes]) => Number(kilobytes));
  if (init === undefined || billed.length === 0 || peaks.length === 0) throw new Error(`No report in:\n${log}`);
  return { initMs: Number(init), billedMs: billed, peakMb: Math.max(...peaks) / 1024 };
}
