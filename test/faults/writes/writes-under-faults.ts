import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part, PartContext } from "../part.ts";
import { faultMix } from "./fault-mix.ts";
import { killAtRandom } from "./kill-at-random.ts";
import { type Told, writingPartner } from "./send-writes.ts";
import { storedJobs } from "./stored-jobs.ts";
import { type Tally, tally } from "./tally.ts";

/** Writes between two looks at how it goes. */
const batch = 250;

/** One stack keeps this many: the vendor's journal and the ledger stand in memory. */
const mostOfOneStack = 20_000;

/** One death for so many writes. */
const writesADeath = 30;

/** After the last write: a function may be at a call for 35 s, and the sweeper comes after that. */
const longestEndMs = 5 * 60_000;

/** Refills, half in the request and half queued, at a vendor and over functions that fail at random. */
export const writesUnderFaults: Part = {
  name: "writes",
  async run(context) {
    const figures: Figure[] = [];
    for (let begun = 0; begun < context.writes; begun += mostOfOneStack) {
      figures.push(...(await runStack(context, begun, Math.min(mostOfOneStack, context.writes - begun))));
    }
    return figures;
  },
};

async function runStack(context: PartContext, first: number, writes: number): Promise<readonly Figure[]> {
  const { chance, say } = context;
  const stack = await context.stack({ timeScale: 6, maxInstances: 10 });
  const partner = writingPartner(stack.info);
  const { client } = partner.parties;
  const kills = killAtRandom(stack.instances, chance);
  const begin = performance.now();
  const told: Told[] = [];
  for (let sent = 0; sent < writes; sent += batch) {
    const marks = Array.from({ length: Math.min(batch, writes - sent) }, (_, index) => `write-${first + sent + index}`);
    await client.fault("si-compounding", ...faultMix(chance, marks.length));
    const deaths = killing(kills, Math.ceil(marks.length / writesADeath));
    told.push(...(await partner.send(marks)));
    await deaths;
    say(
      `${told.length} writes, ${kills.count()} instances killed, ${Math.round((performance.now() - begin) / 1000)} s`,
    );
  }
  kills.stop();
  await client.clearFaults("si-compounding");
  if (first + writes >= context.writes) context.rest();
  await untilEnded(stack, say);
  partner.stop();
  const result = tally(told, await storedJobs(stack.info), await client.journal("si-compounding"));
  for (const kind of ["doubled", "lost", "denied", "unended"] as const) {
    for (const mark of result[kind].slice(0, 10)) say(`${kind}: ${mark}`);
  }
  return figuresOf(result, kills.count(), performance.now() - begin);
}

/** Sets so many traps, some time apart. */
async function killing(kills: ReturnType<typeof killAtRandom>, deaths: number): Promise<void> {
  for (let death = 0; death < deaths; death += 1) {
    await kills.one();
    await wait(200);
  }
}

async function untilEnded({ info }: LocalStack, say: PartContext["say"]): Promise<void> {
  const end = performance.now() + longestEndMs;
  while (performance.now() < end) {
    const open = (await storedJobs(info)).filter(({ status }) => status === "queued" || status === "sending");
    if (open.length === 0) return;
    say(`${open.length} jobs have not ended`);
    await wait(5_000);
  }
}

function figuresOf(result: Tally, killed: number, ms: number): readonly Figure[] {
  const { done, reached, unreached } = result.uncertain;
  const ends = [...result.ends].map(([end, count]) => `${count} ${end}`).join(", ");
  const none = (marks: readonly string[]) => ({ measured: String(marks.length), holds: marks.length === 0 });
  return [
    {
      rule: `${result.writes} writes under the mix of faults`,
      measured: `${killed} instances killed, ${Math.round(ms / 1000)} s`,
    },
    { rule: "… done twice at the vendor: 0", ...none(result.doubled) },
    { rule: "… said to be done and not done: 0 (lost)", ...none(result.lost) },
    { rule: "… said not to be done and done: 0", ...none(result.denied) },
    { rule: "… without exactly one job that has ended: 0", ...none(result.unended) },
    { rule: "… jobs by their end", measured: ends },
    {
      rule: "… of the uncertain ones",
      measured: `${done} done, ${reached} reached the vendor and were not done, ${unreached} never reached it`,
    },
  ];
}
