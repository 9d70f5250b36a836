import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCdk } from "./cdk/cdk.ts";
import { awsClients } from "./emulator/aws-clients.ts";
import { startMinistack } from "./emulator/start-ministack.ts";
import { type DeployedOptions, readOptions } from "./options.ts";
import { partnerQueueStep } from "./partner-queues/partner-queue-step.ts";
import { pythonTools } from "./python/python-tools.ts";
import { rehearsalSteps } from "./rehearsal/rehearsal-steps.ts";
import { stackSteps } from "./stacks/stack-steps.ts";
import { runSteps, type StepCounts } from "./steps/run-steps.ts";
import type { Step } from "./steps/step.ts";

/** Deploys the app to ministack, an emulator of AWS, and uses it there (docs/deployed.md). */
const { bootstrap, states } = stackSteps;
const steps: readonly Step[] = [bootstrap, partnerQueueStep, ...rehearsalSteps.begin, ...states, ...rehearsalSteps.end];

const log = ".local/deployed/ministack.log";
const otherLog = ".local/deployed/ministack-with-policies.log";
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

const { passed, failed } = await runAll(optionsOrExit());
if (stopping.signal.aborted) {
  console.log("Interrupted; the emulator is stopped.");
  process.exitCode = 130;
} else {
  if (failed > 0) console.log(`The emulator's output is in ${log}.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function runAll(options: DeployedOptions): Promise<StepCounts> {
  const say = (line: string): void => console.log(`               ${line}`);
  await using resources = new AsyncDisposableStack();
  try {
    const { ministack } = await pythonTools(say);
    const dir = mkdtempSync(join(tmpdir(), "rx-gateway-deployed-"));
    resources.defer(() => rmSync(dir, { recursive: true, force: true }));
    const emulator = await startMinistack(ministack, log);
    resources.defer(() => emulator.stop());
    const aws = awsClients(emulator.url);
    resources.defer(() => aws.destroy());
    const cdk = createCdk(emulator, dir, stopping.signal);
    const startEmulator = async (environment: NodeJS.ProcessEnv) => {
      const other = await startMinistack(ministack, otherLog, environment);
      resources.defer(() => other.stop());
      return other;
    };
    const shared = { emulator, startEmulator, cdk, aws, resources, say, signal: stopping.signal };
    return await runSteps(options.steps, shared, (line) => console.log(line));
  } catch (error) {
    if (!stopping.signal.aborted) console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function optionsOrExit(): DeployedOptions {
  try {
    return readOptions(process.argv.slice(2), steps);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
