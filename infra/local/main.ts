import { join } from "node:path";
import { checkPorts, portError } from "./free-ports.ts";
import { readSettings, type Settings, UserError, usage } from "./settings.ts";
import { checkDirectory } from "./stack-file.ts";
import type { StackInfo } from "./stack-info.ts";
import { startConsole } from "./start-console.ts";
import { type LocalStack, startStack } from "./start-stack.ts";
import { readStarter } from "./starter.ts";
import { synthesize } from "./synthesize.ts";
import { whenStarterEnds } from "./watch-starter.ts";

async function start(settings: Settings): Promise<LocalStack> {
  const { dir, ports, partnerPorts, timeScale, persist, maxInstances, grantLog } = settings;
  await checkDirectory(dir);
  await checkPorts(ports);
  console.log("Synthesizing the template …");
  const assembly = join(dir, "cdk.out");
  await synthesize(assembly);
  try {
    return await startStack({ assembly, ports, partnerPorts, timeScale, dir, persist, maxInstances, grantLog });
  } catch (error) {
    throw portError(error, ports) ?? error;
  }
}

/** The last comes when the terminal is closed. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ends the stack on a signal; returns what ends it. */
function stopOnSignal(stack: Pick<LocalStack, "stop">): () => void {
  const stop = (): void => {
    // A second signal exits at once.
    for (const signal of stopSignals) process.once(signal, () => process.exit(1));
    stack.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of stopSignals) process.once(signal, stop);
  return stop;
}

function describe(
  { gateway, simulators, receiver, partner, logs }: StackInfo,
  dir: string,
  consoleAddress = "npm run operator -- console --local",
): string {
  return [
    "The gateway runs.",
    `  console     ${consoleAddress}`,
    `  portal      ${gateway}/portal`,
    `  docs        ${gateway}/docs`,
    `  gateway     ${gateway}`,
    `  simulators  ${simulators}`,
    `  receiver    ${receiver}`,
    `  key         ${partner.key}`,
    `  more        ${join(dir, "stack.json")}, logs in ${logs}`,
    `  try         curl -H 'Authorization: Bearer ${partner.key}' ${gateway}/v1/vendors`,
  ].join("\n");
}

async function play(info: StackInfo, dir: string): Promise<void> {
  const { playDemo } = await import("./demo/play-demo.ts");
  await playDemo(info, join(dir, "demo"));
}

async function seedTraffic(info: StackInfo): Promise<void> {
  const { sendTraffic } = await import("./demo/send-traffic.ts");
  sendTraffic(info);
  console.log("Traffic is seeded: about a call a second and a webhook every five seconds, until the stack ends.");
}

/** What the end of npm ends: until there is a stack, the process alone. */
let end = (): void => process.exit(1);
if (process.env["npm_lifecycle_event"] === "start") {
  whenStarterEnds(readStarter(process.env["npm_lifecycle_script"]), () => end());
}

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  if (settings === "help") {
    console.log(usage);
    process.exit(0);
  }
  const stack = await start(settings);
  const operating = startConsole(settings.dir);
  const stop = async (): Promise<void> => {
    operating.stop();
    await stack.stop();
  };
  end = stopOnSignal({ stop });
  console.log(describe(stack.info, settings.dir, await operating.address));
  // A demonstration that fails does not stop the stack.
  if (settings.demo)
    await play(stack.info, settings.dir).catch((error: unknown) => console.error("The demo failed.", error));
  if (settings.seedTraffic) await seedTraffic(stack.info);
  console.log("Ctrl-C ends it.");
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exit(1);
}
