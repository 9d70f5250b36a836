import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalStack, startStack } from "../../infra/local/start-stack.ts";
import { synthesize } from "../../infra/local/synthesize.ts";
import { sourceVersion } from "../../infra/source-version.ts";
import type { Figure, Part, PartContext } from "../support/faults/part.ts";
import { seeded } from "../support/faults/seeded.ts";
import { describeMachine, machineLine } from "../support/machine.ts";
import { isWanted, readOptions } from "./options.ts";
import { parts } from "./parts.ts";
import { type FaultRun, type PartRun, readFaultRuns } from "./report/fault-run.ts";
import { figureLines, printRun } from "./report/print-run.ts";
import { writeReliability } from "./report/write-reliability.ts";

/** Drives the local stack with the simulators' faults and with instances that die, and prints what held. */
const options = readOptions(process.argv.slice(2));
const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);
const runs = options.from.length > 0 ? readFaultRuns(options.from) : [await runAll()];
if (runs[0] !== undefined) keepRun(runs[0]);
for (const one of runs) printRun(one);
if (options.docs) writeReliability(runs);
const all = runs.flatMap(({ parts: ended }) => ended.flatMap(({ figures }) => figures));
if (all.some(({ holds }) => holds === false)) process.exitCode = 1;

function keepRun(run: FaultRun): void {
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(run, null, 2)}\n`);
}

async function runAll(): Promise<FaultRun> {
  const started = { at: new Date().toISOString(), version: sourceVersion(), machine: describeMachine() };
  const { seed, writes, events } = options;
  const only = options.only.map((name) => ` --only ${name}`).join("");
  const command = `npm run test:faults -- --seed ${seed} --writes ${writes} --events ${events}${only}`;
  say(`${command} on ${machineLine(started.machine)}`);
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-faults-"));
  const begun: Promise<PartRun>[] = [];
  const ended: PartRun[] = [];
  const runOf = (of: readonly PartRun[]): FaultRun => ({ ...started, command, parts: of });
  // A run takes hours: one that is ended early has shown and kept the parts that had come to their end.
  const keep = (part: PartRun): PartRun => {
    ended.push(part);
    for (const line of figureLines(part)) say(`  ${line}`);
    keepRun(runOf(ended));
    return part;
  };
  try {
    await synthesize(join(dir, "cdk.out"));
    const wanted = parts.filter((part) => isWanted(part, options));
    // What compares times runs alone.
    const isQuiet = wanted.some(({ quiet }) => quiet);
    for (const part of wanted) {
      const resting = Promise.withResolvers<void>();
      const running = run(part, dir, resting.resolve).then((figures) => keep({ name: part.name, figures }));
      begun.push(running);
      await (isQuiet ? running : Promise.race([running, resting.promise]));
    }
    return runOf(await Promise.all(begun));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function run(part: Part, dir: string, rest: () => void): Promise<readonly Figure[]> {
  say(part.name);
  const stacks: LocalStack[] = [];
  const assembly = join(dir, "cdk.out");
  const context: PartContext = {
    chance: seeded(options.seed),
    writes: options.writes,
    assembly,
    events: options.events,
    rest,
    say: (line) => say(`  ${line}`),
    async stack(more) {
      const stack = await startStack({
        assembly,
        dir: join(dir, `${part.name}-${stacks.length}`),
        ...more,
      });
      stacks.push(stack);
      return stack;
    },
  };
  try {
    return await part.run(context);
  } catch (error) {
    console.error(error);
    return [{ rule: `${part.name} comes to its end`, measured: String(error), holds: false }];
  } finally {
    for (const stack of stacks) await stack.stop();
  }
}
