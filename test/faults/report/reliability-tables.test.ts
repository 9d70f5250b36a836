import { expect, it } from "vitest";
import type { FaultRun } from "./fault-run.ts";
import { reliabilityTables } from "./reliability-tables.ts";

const machine = { cores: 2, model: "Some CPU", memoryGb: 16, node: "v24.0.0", platform: "linux x64" };

const runWith = (figures: FaultRun["parts"][number]["figures"]): FaultRun => ({
  at: "2026-01-02T03:04:05.000Z",
  version: "0.1.0+abc",
  command: "npm run test:faults -- --seed 1",
  machine,
  parts: [{ name: "writes", figures }],
});

it("The table of reliability gives each published row its figure, with the part and the run that found it", () => {
  const text = reliabilityTables([
    runWith([]),
    runWith([{ rule: "Done twice", measured: "0 of 5 | 6", holds: true, published: "doubled" }]),
  ]);
  expect(text).toContain("| … done twice at the vendor | 0 of 5 \\| 6 | `writes` | 2 |");
});

it("The table of reliability says so where a goal was missed, and where nothing answers a row", () => {
  const text = reliabilityTables([
    runWith([{ rule: "Done twice", measured: "3", holds: false, published: "doubled" }]),
  ]);
  expect(text).toContain("| … done twice at the vendor | 3, **missed** | `writes` | 1 |");
  expect(text).toContain("| … answered as done, and not done | not measured in these runs | | |");
});

it("The table of reliability lists every rule of every part, published or not", () => {
  const text = reliabilityTables([runWith([{ rule: "Some rule", measured: "7" }])]);
  expect(text).toContain("| `writes` | Some rule | 7 |  | 1 |");
});

it("The table of reliability has a part's last run alone", () => {
  const rule = { rule: "Done twice", published: "doubled" } as const;
  const text = reliabilityTables([
    runWith([{ ...rule, measured: "3", holds: false }]),
    runWith([{ ...rule, measured: "0", holds: true }]),
  ]);
  expect(text).toContain("| … done twice at the vendor | 0 | `writes` | 2 |");
  expect(text).not.toContain("missed");
});
