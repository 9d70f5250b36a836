import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { longRun } from "../webhooks/latency-ratio.ts";
import { askForRound, endedRounds } from "./catch-up-rounds.ts";
import { killRounds } from "./kill-rounds.ts";
import { movedCases } from "./moved-cases.ts";
import { type ArrivedEvent, tallyStatuses } from "./tally-statuses.ts";

/** The two hours for which no webhook comes are 6 s, and the scheduler's rounds an hour apart are 3 s apart. */
const timeScale = 1_200;
const closedMs = (2 * 3_600_000) / timeScale;

/** Of a full run: 500 cases. */
const eventsPerCase = 4;
const minCases = 25;
const lostShare = 0.05;
/** Of the cases, those that get two statuses while no webhook comes. */
const secondShare = 0.3;
const rounds = 3;
const maxEndMs = 120_000;

const endpoint = "catch-up";

/** Webhooks are lost one by one, and then all of them; partners still learn each case's last status, once. */
export const missedWebhooks: Part = {
  name: "catch-up/statuses",
  async run(context) {
    const stack = await context.stack({ timeScale, maxInstances: 6 });
    const clients = webhookClients(stack);
    const kills = killRounds(stack.instances, context.chance);
    try {
      return await catchUp(context, stack, { vendor: movedCases(stack, context.chance), clients, kills });
    } finally {
      kills.stop();
      clients.stop();
    }
  },
};

interface Actors {
  readonly vendor: ReturnType<typeof movedCases>;
  readonly clients: ReturnType<typeof webhookClients>;
  readonly kills: ReturnType<typeof killRounds>;
}

async function catchUp(
  { events, say }: PartContext,
  { info }: LocalStack,
  { vendor, clients, kills }: Actors,
): Promise<readonly Figure[]> {
  const since = new Date(Date.now() - 3_600_000).toISOString();
  await clients.endpoint(endpoint);
  const cases = Math.max(minCases, Math.round(events / eventsPerCase));
  await vendor.open(cases);
  await vendor.move(1, lostShare);
  const sent = vendor.given().filter(({ isMissed }) => !isMissed).length;
  await until(async () => tallyStatuses(vendor.given(), await arrivedAt(clients)).arrived >= sent, maxEndMs);
  say(`${cases} cases opened, ${sent} of ${vendor.given().length} statuses arrived`);
  // From here on the scheduler catches up, too: its hours are so short that before it would slow down all calls.
  await vendor.readOne();
  const reopensAt = performance.now() + closedMs;
  await vendor.move(1, 1);
  await vendor.move(secondShare, 1);
  await wait(Math.max(0, reopensAt - performance.now()));
  const missed = vendor.given().filter(({ isMissed }) => isMissed).length;
  say(`${missed} webhooks missed`);

  let last = "";
  for (let round = 0; round < rounds; round += 1) {
    // A round that is broken off waits for half a minute: a short run has none.
    kills.begin(events >= longRun && round === 0 ? 2 : 0);
    const { catchUp: id, read, recovered: found } = await askForRound(clients, info, since);
    last = id;
    say(`${read} cases read, ${found} statuses recovered`);
  }
  kills.stop();
  const tally = async () => tallyStatuses(vendor.given(), await arrivedAt(clients));
  await until(async () => (await tally()).wrong.length === 0, maxEndMs).catch(() => undefined);
  const [{ wrong, recovered }, wrongCases] = [await tally(), await vendor.wrongCases()];
  // The scheduler's rounds go on: what they recover was not found by those that were asked for.
  const all = endedRounds(info);
  const afterwards = all.slice(all.findIndex(({ catchUp: id }) => id === last) + 1);
  const found = afterwards.reduce((sum, round) => sum + round.recovered, 0);

  await vendor.replay();
  await clients.quiet(maxEndMs);
  const late = await tally();
  const [lateCases, replaced] = [await vendor.wrongCases(), await recoveredAs(clients)];
  for (const what of [...wrong, ...wrongCases, ...late.twice, ...late.wrong].slice(0, 10)) say(`wrong: ${what}`);
  for (const name of kills.killed()) say(`killed: ${name}`);
  const reads = endedRounds(info).map(({ read }) => read);
  const wrongs = [wrong, wrongCases, late.wrong, lateCases].map(({ length }) => length);
  return [
    {
      rule: `${cases} cases, 5 % of webhooks not sent, then none for 2 h: cases whose last status is wrong after ${rounds} rounds that were asked for, at the partner's endpoint and in the case, and statuses that later rounds recover: 0`,
      measured: [...wrongs.slice(0, 2), found].join(", "),
      holds: [...wrongs.slice(0, 2), found].every((count) => count === 0),
    },
    {
      rule: "… the same after all missed webhooks came late: 0",
      measured: wrongs.slice(2).join(", "),
      holds: wrongs.slice(2).every((count) => count === 0),
    },
    {
      rule: "… statuses delivered under two ids: 0",
      measured: `${late.twice.length} of ${vendor.given().length}`,
      holds: late.twice.length === 0,
    },
    {
      rule: "… statuses recovered, of webhooks that did not come; the others were followed by another status before they were asked for",
      measured: `${recovered} of ${missed}; ${wrongs.reduce((sum, count) => sum + count, 0)} cases wrong, ${late.twice.length} statuses twice`,
      holds: recovered > 0 && wrongs.every((count) => count === 0) && late.twice.length === 0,
      published: "webhooks-recovered",
    },
    {
      rule: "… late webhooks of recovered statuses, stored and not delivered: all",
      measured: `${replaced} of ${late.recovered}`,
      holds: replaced === late.recovered,
    },
    {
      rule: "… most reads of a round, those of the scheduler included: 200; instances killed in the rounds that were asked for",
      measured: `${Math.max(...reads)} in ${reads.length} rounds; ${kills.killed().length}`,
      holds: reads.every((read) => read <= 200) && kills.killed().length > 0,
    },
  ];
}

interface Delivered extends EventBody {
  readonly timestamp: string;
  readonly recovered?: true;
}

async function arrivedAt(clients: ReturnType<typeof webhookClients>): Promise<readonly ArrivedEvent[]> {
  const events = (await clients.received(endpoint)).map(({ body }) => JSON.parse(body) as Delivered);
  return events.map(({ id, type, timestamp, subject, recovered = false }) => ({
    ...{ id, timestamp, recovered },
    caseId: subject["case_id"] ?? "",
    type: type.replace("md-integrations.", ""),
  }));
}

/** How many webhooks are stored in the place of which a recovered event was delivered. */
async function recoveredAs({ listAll }: ReturnType<typeof webhookClients>): Promise<number> {
  const events = await listAll<{ readonly recoveredAs?: string }>("/v1/events");
  return events.filter((event) => event.recoveredAs !== undefined).length;
}
