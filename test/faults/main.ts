import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalStack, startStack } from "../../infra/local/start-stack.ts";
import { synthesize } from "../../infra/local/synthesize.ts";
import { sourceVersion } from "../../infra/source-version.ts";
import type { Figure, Part, PartContext } from "../support/faults/part.ts";
import { seeded } from "../support/faults/seeded.ts";
import { describeMachine, machineLine } from "../support/machine.ts";
import { missedWebhooks } from "./catch-up/missed-webhooks.ts";
import { silences } from "./catch-up/silences.ts";
import { feedFreshness, feedKilled } from "./feed/feed-killed.ts";
import { sameIntents } from "./guard/same-intents.ts";
import { attacks } from "./isolation/attacks.ts";
import { leakedKey } from "./isolation/leaked-key.ts";
import { largeBodies } from "./large-bodies.ts";
import { oneKey } from "./one-key.ts";
import { isWanted, readOptions } from "./options.ts";
import { queuesKilled } from "./queues/queues-killed.ts";
import { refusingQueues } from "./queues/refusing-queues.ts";
import { receiptsKilled } from "./receipts/receipts-killed.ts";
import { receiptsSent } from "./receipts/receipts-sent.ts";
import { receivedTwice } from "./received-twice.ts";
import { uncertainWrites } from "./reconcile/uncertain-writes.ts";
import { type FaultRun, type PartRun, readFaultRuns } from "./report/fault-run.ts";
import { printRun } from "./report/print-run.ts";
import { writeReliability } from "./report/write-reliability.ts";
import { coldTokens } from "./tokens/cold-tokens.ts";
import { failingLogin } from "./tokens/failing-login.ts";
import { lostLease } from "./tokens/lost-lease.ts";
import { revokedTokens } from "./tokens/revoked-tokens.ts";
import { rotatedSecret } from "./tokens/rotated-secret.ts";
import { closingVendor } from "./trouble/closing-vendor.ts";
import { coolDown } from "./trouble/cool-down.ts";
import { hangingVendor } from "./trouble/hanging-vendor.ts";
import { endpointDown } from "./webhooks/endpoint-down.ts";
import { hostileEndpoints } from "./webhooks/hostile-endpoints.ts";
import { slowEndpoint } from "./webhooks/slow-endpoint.ts";
import { waitingDeliveries } from "./webhooks/waiting-deliveries.ts";
import { webhookBurst } from "./webhooks/webhook-burst.ts";
import { webhookCopies } from "./webhooks/webhook-copies.ts";
import { webhooksKilled } from "./webhooks/webhooks-killed.ts";
import { writesElsewhere } from "./writes/writes-elsewhere.ts";
import { writesUnderFaults } from "./writes/writes-under-faults.ts";

/** Drives the local stack with the simulators' faults and with instances that die, and prints what held. */
const parts: readonly Part[] = [
  coldTokens,
  lostLease,
  failingLogin,
  revokedTokens,
  rotatedSecret,
  coolDown,
  hangingVendor,
  writesUnderFaults,
  writesElsewhere,
  oneKey,
  sameIntents,
  uncertainWrites,
  receivedTwice,
  largeBodies,
  closingVendor,
  webhooksKilled,
  webhookCopies,
  webhookBurst,
  hostileEndpoints,
  endpointDown,
  slowEndpoint,
  waitingDeliveries,
  missedWebhooks,
  silences,
  feedFreshness,
  feedKilled,
  leakedKey,
  receiptsKilled,
  receiptsSent,
  queuesKilled,
  refusingQueues,
  ...attacks,
];

const options = readOptions(process.argv.slice(2));
const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);
const runs = options.from.length > 0 ? readFaultRuns(options.from) : [await runAll()];
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(runs[0], null, 2)}\n`);
for (const one of runs) printRun(one);
if (options.docs) writeReliability(runs);
const all = runs.flatMap(({ parts: ended }) => ended.flatMap(({ figures }) => figures));
if (all.some(({ holds }) => holds === false)) process.exitCode = 1;

async function runAll(): Promise<FaultRun> {
  const started = { at: new Date().toISOString(), version: sourceVersion(), machine: describeMachine() };
  const { seed, writes, events } = options;
  const only = options.only.map((name) => ` --only ${name}`).join("");
  const command = `npm run test:faults -- --seed ${seed} --writes ${writes} --events ${events}${only}`;
  say(`${command} on ${machineLine(started.machine)}`);
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-faults-"));
  const begun: Promise<PartRun>[] = [];
  try {
    await synthesize(join(dir, "cdk.out"));
    const wanted = parts.filter((part) => isWanted(part, options));
    // What compares times runs alone.
    const isQuiet = wanted.some(({ quiet }) => quiet);
    for (const part of wanted) {
      const resting = Promise.withResolvers<void>();
      const ended = run(part, dir, resting.resolve).then((figures) => ({ name: part.name, figures }));
      begun.push(ended);
      await (isQuiet ? ended : Promise.race([ended, resting.promise]));
    }
    return { ...started, command, parts: await Promise.all(begun) };
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
