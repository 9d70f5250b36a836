import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { startStack } from "../../infra/local/start-stack.ts";
import { extractSources, NoHistoryError, oldCommit } from "./old-sources.ts";
import { UnfinishedWork } from "./unfinished-work.ts";

// Runs an older version of the functions and this one over one state, in turns: the older one, this one, the older one (a
// rollback), this one. Each finishes what the other has begun.

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values } = parseArgs({ options: { from: { type: "string" } } });

async function synthesize(folder: string, outDir: string): Promise<string> {
  const env = { ...process.env, CDK_OUTDIR: outDir, STAGE: "local" };
  await promisify(execFile)(process.execPath, ["infra/app.ts"], { cwd: folder, env });
  return outDir;
}

/** A stack starts again on the same ports, which its endpoints and its connections name. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function run(dir: string): Promise<readonly string[]> {
  const commit = oldCommit(root, values.from);
  console.log(`The older version is ${commit}.`);
  extractSources(root, commit, join(dir, "old"));
  const [older, current] = await Promise.all([
    synthesize(join(dir, "old"), join(dir, "old.out")),
    synthesize(root, join(dir, "new.out")),
  ]);
  const ports = { gateway: await freePort(), simulators: await freePort(), receiver: await freePort() };
  const work = new UnfinishedWork();
  const turns = [
    ["older", older],
    ["this", current],
    ["older", older],
    ["this", current],
  ] as const;
  for (const [turn, [version, assembly]] of turns.entries()) {
    const stack = await startStack({ assembly, dir: join(dir, "stack"), persist: true, ports, timeScale: 60 });
    try {
      console.log(`Turn ${turn + 1}: the functions of ${version} version.`);
      await work.finish(stack);
      if (turn < turns.length - 1) await work.begin(stack);
      await work.note(stack);
    } finally {
      await stack.stop();
    }
  }
  console.log(`${work.summary}.`);
  return work.faults();
}

const dir = mkdtempSync(join(tmpdir(), "rx-gateway-versions-"));
try {
  const faults = await run(dir);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? "Nothing was lost or done twice." : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof NoHistoryError ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
