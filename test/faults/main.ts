import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalStack, startStack } from "../../infra/local/start-stack.ts";
import { synthesize } from "../../infra/local/synthesize.ts";
import type { Figure, Part, PartContext } from "../support/faults/part.ts";
import { seeded } from "../support/faults/seeded.ts";
import { attacks } from "./isolation/attacks.ts";
import { largeBodies } from "./large-bodies.ts";
import { oneKey } from "./one-key.ts";
import { isWanted, readOptions } from "./options.ts";
import { receiptsKilled } from "./receipts/receipts-killed.ts";
import { receiptsSent } from "./receipts/receipts-sent.ts";
import { receivedTwice } from "./received-twice.ts";
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
  receiptsKilled,
  receiptsSent,
  ...attacks,
];

const options = readOptions(process.argv.slice(2));
const command = `npm run test:faults -- --seed ${options.seed} --writes ${options.writes} --events ${options.events}`;
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);
say(`${command} on ${machine}`);

const dir = mkdtempSync(join(tmpdir(), "rx-gateway-faults-"));
const assembly = join(dir, "cdk.out");
const figures: Figure[] = [];
try {
  await synthesize(assembly);
  const begun: Promise<readonly Figure[]>[] = [];
  for (const part of parts) {
    if (!isWanted(part, options)) continue;
    const resting = Promise.withResolvers<void>();
    const ended = run(part, resting.resolve);
    begun.push(ended);
    await Promise.race([ended, resting.promise]);
  }
  figures.push(...(await Promise.all(begun)).flat());
} finally {
  rmSync(dir, { recursive: true, force: true });
}
printFigures(figures);
if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;

async function run(part: Part, rest: () => void): Promise<readonly Figure[]> {
  say(part.name);
  const stacks: LocalStack[] = [];
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

function printFigures(all: readonly Figure[]): void {
  console.log(`\n${command}\n${machine}\n`);
  for (const { rule, measured, holds } of all) {
    const decision = holds === undefined ? "    " : holds ? "ok  " : "FAIL";
    console.log(`${decision}  ${rule.padEnd(100)}  ${measured}`);
  }
}
