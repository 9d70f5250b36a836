import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part, PartContext } from "../part.ts";
import { watchAttempts } from "./attempts.ts";
import { faultMix } from "./fault-mix.ts";
import { killAtRandom } from "./kill-at-random.ts";
import { type Told, writingPartner } from "./send-writes.ts";
import { storedJobs } from "./stored-jobs.ts";
import { tally } from "./tally.ts";
import { vendorFaults } from "./vendor-answers.ts";
import { unexplained, writeFigures } from "./write-figures.ts";

const path = "/V2/createRefillRequest";

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
  const attempts = watchAttempts(stack.instances);
  const mix = faultMix(chance);
  const begin = performance.now();
  const told: Told[] = [];
  for (let sent = 0; sent < writes; sent += batch) {
    const marks = Array.from({ length: Math.min(batch, writes - sent) }, (_, index) => `write-${first + sent + index}`);
    await client.fault("si-compounding", ...mix(marks.length));
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
  attempts.stop();
  const [jobs, journal] = [await storedJobs(stack.info), await client.journal("si-compounding")];
  const result = tally({ told, jobs, journal, attempts }, path, vendorFaults);
  for (const kind of ["doubled", "lost", "notDone", "denied", "misread", "unended"] as const) {
    for (const mark of result[kind].slice(0, 10)) say(`${kind}: ${mark}`);
  }
  for (const mark of unexplained(result).slice(0, 10)) say(`not sent, and killed or uncertain alone: ${mark}`);
  return writeFigures(result, kills.count(), performance.now() - begin);
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
