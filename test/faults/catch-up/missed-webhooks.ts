import { setTimeout as wait } from "node:timers/promises";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { longRun } from "../webhooks/latency-ratio.ts";
import { askForRound, type EndedRound } from "./catch-up-rounds.ts";
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
      return await catchUp(context, movedCases(stack, context.chance), clients, kills);
    } finally {
      kills.stop();
      clients.stop();
    }
  },
};

async function catchUp(
  { events, say }: PartContext,
  vendor: ReturnType<typeof movedCases>,
  clients: ReturnType<typeof webhookClients>,
  kills: ReturnType<typeof killRounds>,
): Promise<readonly Figure[]> {
  const since = new Date(Date.now() - 3_600_000).toISOString();
  await clients.endpoint(endpoint);
  const cases = Math.max(minCases, Math.round(events / eventsPerCase));
  await vendor.open(cases);
  say(`${cases} cases opened`);
  await vendor.move(2, lostShare);
  say(`${vendor.given().length - cases} statuses given`);
  // From here on the scheduler catches up, too: its hours are so short that before it would slow down all calls.
  await vendor.readOne();
  const reopensAt = performance.now() + closedMs;
  await vendor.move(2, 1);
  await wait(Math.max(0, reopensAt - performance.now()));
  const missed = vendor.given().filter(({ isMissed }) => isMissed).length;
  say(`${missed} webhooks missed`);

  const ended: EndedRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    kills.begin(events < longRun ? 0 : 1);
    ended.push(await askForRound(clients, since));
    say(`${ended.at(-1)?.read} cases read, ${ended.at(-1)?.recovered} statuses recovered`);
  }
  kills.stop();
  const tally = async () => tallyStatuses(vendor.given(), await arrivedAt(clients));
  const allRight = async () => (await tally()).wrong.length === 0 && (await vendor.wrongCases()).length === 0;
  await until(allRight, maxEndMs).catch(() => undefined);
  const [{ wrong, recovered }, wrongCases] = [await tally(), await vendor.wrongCases()];

  await vendor.replay();
  await clients.quiet(maxEndMs);
  const late = await tally();
  const [lateCases, replaced] = [await vendor.wrongCases(), await recoveredAs(clients)];
  for (const what of [...wrong, ...wrongCases, ...late.twice, ...late.wrong].slice(0, 10)) say(`wrong: ${what}`);
  for (const name of kills.killed()) say(`killed: ${name}`);
  const wrongs = [wrong, wrongCases, late.wrong, lateCases].map(({ length }) => length);
  return [
    {
      rule: `${cases} cases, 5 % of webhooks not sent, then none for 2 h: cases whose last status is wrong after ${rounds} rounds that were asked for, at the partner's endpoint and in the case: 0`,
      measured: wrongs.slice(0, 2).join(", "),
      holds: wrongs.slice(0, 2).every((count) => count === 0),
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
      measured: `${recovered} of ${missed}, none wrong or twice`,
      holds: recovered > 0 && wrongs.every((count) => count === 0) && late.twice.length === 0,
      published: "webhooks-recovered",
    },
    {
      rule: "… late webhooks of recovered statuses, stored and not delivered: all",
      measured: `${replaced} of ${late.recovered}`,
      holds: replaced === late.recovered,
    },
    {
      rule: "… reads of a round: at most 200; instances killed in the rounds",
      measured: `${ended.map(({ read }) => read).join(", ")}; ${kills.killed().length}`,
      holds: ended.every(({ read }) => read <= 200) && kills.killed().length > 0,
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
