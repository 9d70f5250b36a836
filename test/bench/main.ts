import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { synthesize } from "../../infra/local/synthesize.ts";
import { describeMachine } from "../support/machine.ts";
import { findExceeded } from "./figures/compare.ts";
import type { Run } from "./figures/run.ts";
import { type BenchOptions, readOptions, UsageShown } from "./options.ts";
import { printRun } from "./report/print.ts";
import { readRuns } from "./report/read-runs.ts";
import { writeDocs } from "./report/write-docs.ts";
import { bodies } from "./rows/bodies.ts";
import { calls } from "./rows/calls.ts";
import { cost } from "./rows/cost.ts";
import { emulator } from "./rows/emulator.ts";
import { endpoints } from "./rows/endpoints.ts";
import { growth } from "./rows/growth/growth.ts";
import { idle } from "./rows/idle.ts";
import { latency } from "./rows/latency.ts";
import { month } from "./rows/month.ts";
import { type Row, RowSkipped } from "./rows/row.ts";
import { webhook } from "./rows/webhook.ts";

/** Measures speed and cost of the gateway as counts and ratios of one run (docs/performance.md). */
const rows: readonly Row[] = [webhook, calls, bodies, endpoints, latency, cost, idle, month, emulator, growth];

const options = readOptionsOrExit();
const chosen = rows.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
const begun = performance.now();
const run = readRuns(options.from) ?? (await measureAll());
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(run, null, 2)}\n`);
const earlier = readRuns(options.compare);
console.log(`\n${printRun(run, earlier)}`);
if (options.docs) writeDocs(run, earlier);
const exceeded = findExceeded(run, earlier);
console.log(`\n${exceeded.length === 0 ? "No limit is exceeded." : `${exceeded.length} limits are exceeded.`}`);
if (exceeded.length > 0) process.exitCode = 1;

async function measureAll(): Promise<Run> {
  const at = new Date().toISOString();
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-bench-"));
  const measured: Run["rows"][number][] = [];
  const skipped: Run["skipped"][number][] = [];
  try {
    const assembly = join(dir, "cdk.out");
    await synthesize(assembly);
    const bench = { assembly, dir, profiles: options.profiles && resolve(options.profiles), say };
    for (const { name, title, run } of chosen) {
      say(`${measured.length + skipped.length + 1} of ${chosen.length}: ${title}`);
      try {
        measured.push({ name, title, figures: await run(bench) });
      } catch (error) {
        skipped.push({ name, why: error instanceof Error ? error.message : String(error) });
        if (error instanceof RowSkipped) continue;
        console.error(error);
        process.exitCode = 1;
      }
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return { at, machine: describeMachine(), seconds: (performance.now() - begun) / 1000, rows: measured, skipped };
}

function say(line: string): void {
  const seconds = String(Math.round((performance.now() - begun) / 1000)).padStart(4);
  console.error(`${seconds} s  ${line}`);
}

function readOptionsOrExit(): BenchOptions {
  try {
    return readOptions(
      process.argv.slice(2),
      rows.map(({ name }) => name),
    );
  } catch (error) {
    if (!(error instanceof UsageShown)) throw error;
    console.error(error.message);
    process.exit(error.exitCode);
  }
}
