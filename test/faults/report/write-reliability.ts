import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Marks, replaceFigures } from "../../support/replace-figures.ts";
import type { FaultRun } from "./fault-run.ts";
import { reliabilityTables } from "./reliability-tables.ts";

const document = fileURLToPath(new URL("../../../docs/reliability.md", import.meta.url));

const marks: Marks = ["<!-- figures: written by the fault suite -->", "<!-- end of figures -->"];

/** Writes what runs of the suite found into `docs/reliability.md`. */
export function writeReliability(runs: readonly FaultRun[]): void {
  writeFileSync(document, replaceFigures(readFileSync(document, "utf8"), marks, reliabilityTables(runs)));
}
