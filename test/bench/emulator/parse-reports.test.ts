import { expect, it } from "vitest";
import { parseReports } from "./parse-reports.ts";

const log = `26 Nov 2026 00:18:03,598 [INFO] (rapid) INIT REPORT(durationMs: 66.140000)
PEAK 78848 kB
REPORT RequestId: 1	Init Duration: 0.18 ms	Duration: 76.20 ms	Billed Duration: 77 ms	Memory Size: 512 MB	Max Memory Used: 512 MB
PEAK 79872 kB
REPORT RequestId: 2	Duration: 11.51 ms	Billed Duration: 12 ms	Memory Size: 512 MB	Max Memory Used: 512 MB
`;

it("The emulator's log gives init, billed durations and the peak of the process", () => {
  expect(parseReports(log)).toEqual({ initMs: 66.14, billedMs: [77, 12], peakMb: 78 });
});

it("A log without an invocation is refused", () => {
  expect(() => parseReports("26 Nov 2026 [INFO] (rapid) INIT START")).toThrow("No report");
});
