import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { PartContext } from "../../support/faults/part.ts";
import { watchAttempts } from "./attempts.ts";
import { faultMix } from "./fault-mix.ts";
import { killAtRandom } from "./kill-at-random.ts";
import { evidenceOf } from "./print-evidence.ts";
import { type SendWrite, type WriteResult, writingPartner } from "./send-writes.ts";
import { storedJobs } from "./stored-jobs.ts";
import { type Tally, tally, unexplained } from "./tally.ts";
import type { WriteTarget } from "./write-targets.ts";

/** Writes between two reports; a short run has at least two batches. */
const maxBatch = 250;

/** One death for this many writes. */
const writesADeath = 30;

/** After the last write: a function may run for 35 s, and the scheduler handles its jobs after that. */
const maxEndMs = 5 * 60_000;

export interface RanWrites {
  readonly tally: Tally;
  readonly killed: number;
  readonly ms: number;
  /** The kinds of faults of the run. */
  readonly kinds: number;
}

export interface Writes {
  readonly target: WriteTarget;
  /** The prefix of the marks: no two writes of a run have the same mark. */
  readonly prefix: string;
  readonly count: number;
  /** Called when all that remains is to wait for the last jobs. */
  rest(): void;
  /** Sends a write in place of a plain `fetch`. */
  readonly send?: SendWrite;
}

/** Sends writes, half in the request and half queued, to a vendor and over functions that fail at random. */
export async function runWrites(
  { chance, say }: PartContext,
  stack: LocalStack,
  { target, prefix, count, rest, send }: Writes,
): Promise<RanWrites> {
  const partner = writingPartner(stack.info, target, send);
  const { client } = partner;
  const { vendor } = target;
  const kills = killAtRandom(stack.instances, chance, `proxy-${vendor}`);
  const attempts = watchAttempts(stack.instances);
  const mix = faultMix(chance, target);
  const begin = performance.now();
  const results: WriteResult[] = [];
  const batch = Math.min(maxBatch, Math.ceil(count / 2));
  for (let sent = 0; sent < count; sent += batch) {
    const settings = target.settings?.[Math.round(sent / batch) % target.settings.length];
    if (settings !== undefined) await client.settings(vendor, settings);
    const marks = Array.from({ length: Math.min(batch, count - sent) }, (_, index) => `${prefix}-${sent + index}`);
    await client.fault(vendor, ...mix(marks.length));
    const deaths = killing(kills, Math.ceil(marks.length / writesADeath));
    results.push(...(await partner.send(marks)));
    await deaths;
    const seconds = Math.round((performance.now() - begin) / 1000);
    say(`${results.length} writes to ${vendor}, ${kills.count()} instances killed, ${seconds} s`);
  }
  kills.stop();
  await client.clearFaults(vendor);
  rest();
  const jobs = await untilEnded(stack, prefix, say);
  partner.stop();
  attempts.stop();
  const journal = await client.journal(vendor);
  const result = tally({ results, jobs, journal, attempts }, target.path, target.faults);
  const explain = (mark = ""): void => evidenceOf(mark, { info: stack.info, jobs, journal }).forEach(say);
  for (const kind of ["doubled", "lost", "notDone", "denied", "misread", "miscounted", "unended"] as const) {
    for (const wrong of result[kind].slice(0, 10)) {
      say(`${kind}: ${wrong}`);
      explain(wrong.split(" ")[0]);
    }
  }
  const refusals = Map.groupBy(results, ({ refusal }) => refusal);
  for (const [refusal, { length }] of refusals) if (refusal !== undefined) say(`${length} without a job: ${refusal}`);
  for (const mark of unexplained(result).slice(0, 10)) {
    say(`not sent, and killed or uncertain alone: ${mark}`);
    explain(mark);
  }
  const kinds = target.faults.length + target.loginFaults.length;
  return { tally: result, killed: kills.count(), ms: performance.now() - begin, kinds };
}

/** Sets this many traps, some time apart. */
async function killing(kills: ReturnType<typeof killAtRandom>, deaths: number): Promise<void> {
  for (let death = 0; death < deaths; death += 1) {
    await kills.one();
    await wait(200);
  }
}

async function untilEnded({ info }: LocalStack, prefix: string, say: PartContext["say"]) {
  const end = performance.now() + maxEndMs;
  for (;;) {
    const jobs = (await storedJobs(info)).filter(({ mark }) => mark.startsWith(`${prefix}-`));
    const open = jobs.filter(({ status }) => status === "queued" || status === "sending");
    if (open.length === 0 || performance.now() >= end) return jobs;
    say(`${open.length} jobs have not ended`);
    await wait(5_000);
  }
}
