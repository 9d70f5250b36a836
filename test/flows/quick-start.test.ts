import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { missingParts, readSteps } from "../support/guides/guide-steps.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client } = await useGateway();

/** The stack of the test is running, and its packages are installed. */
const isStart = (command: string): boolean => command === "npm ci\nnpm start -- --no-demo";

const steps = readSteps("partner/quick-start");
const pasted = steps.filter(({ command }) => !isStart(command));

const folder = mkdtempSync(join(tmpdir(), "rx-gateway-quick-start-"));
symlinkSync(dirname(stack.info.logs), join(folder, ".local"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Pastes the commands into one shell, as a reader does. @returns what each has printed */
async function paste(commands: readonly string[]): Promise<readonly string[]> {
  const end = "-- end of the block --";
  const script = ["set -euo pipefail", ...commands.map((command) => `${command}\necho; echo "${end}"`)].join("\n");
  const { stdout } = await promisify(execFile)("bash", ["-c", script], {
    cwd: folder,
    env: { PATH: process.env["PATH"] },
    timeout: 25_000,
  });
  return stdout.split(`${end}\n`).slice(0, -1);
}

test("the blocks of the quick start, pasted in order, print what it shows, and order once", async () => {
  expect(steps.length - pasted.length).toBe(1);
  const outputs = await paste(pasted.map(({ command }) => command));
  expect(outputs).toHaveLength(pasted.length);
  const shown = pasted.filter((step) => step.shown !== undefined);
  expect(shown.length).toBeGreaterThanOrEqual(7);
  for (const [index, step] of pasted.entries()) {
    expect([step.heading, missingParts(step, outputs[index] ?? "")]).toEqual([step.heading, []]);
  }
  const orders = (await client.journal("si-compounding")).filter(({ path }) => path === "/V2/createRefillRequest");
  expect(orders).toHaveLength(2);
});
