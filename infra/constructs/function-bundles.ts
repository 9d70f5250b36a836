import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Code } from "aws-cdk-lib/aws-lambda";
import { writeAnswerShapeFiles } from "../public-pages/answer-shape-files.ts";
import { eventTypeFile } from "../public-pages/event-type-file.ts";
import { writePublicFiles } from "../public-pages/write-public-files.ts";

const functionsDir = fileURLToPath(new URL("../../functions/", import.meta.url));

const bundleScript = fileURLToPath(new URL("../bundling/bundle.ts", import.meta.url));

/** The names of all functions: each file in `functions/` is one. */
export const functionNames: readonly string[] = readdirSync(functionsDir)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

/** Bundles every file of `functions/` for a stage with these vendors and returns each one's code. */
export function bundleFunctions(vendors: readonly string[]): ReadonlyMap<string, Code> {
  const outdir = bundlesOf(vendors);
  return new Map(functionNames.map((name) => [name, Code.fromAsset(join(outdir, name))]));
}

/** The folders of the bundles of this process, by their vendors: an app of several stages bundles once. */
const built = new Map<string, string>();

function bundlesOf(vendors: readonly string[]): string {
  const existing = built.get(vendors.join());
  if (existing !== undefined) return existing;
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-bundles-"));
  buildFunctions(functionNames, outdir);
  writeFileSync(join(outdir, "partner-api", "event-types.json"), eventTypeFile(vendors));
  writeAnswerShapeFiles(join(outdir, "run-due-work", "answer-shapes"), vendors);
  writePublicFiles(join(outdir, "public-pages", "public"), vendors);
  makeReadable(outdir);
  built.set(vendors.join(), outdir);
  return outdir;
}

/**
 * Lets everyone read a folder's files, whatever the umask of the shell is: Lambda runs the code as another user, and refuses
 * an archive whose files only their owner can read.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html
 */
export function makeReadable(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
}

/**
 * Bundles these functions, each to `<outdir>/<name>/index.mjs`, in a child process: constructs are synchronous, and
 * esbuild's plugins only run asynchronously.
 *
 * @throws Error with esbuild's output
 */
export function buildFunctions(names: readonly string[], outdir: string): void {
  const { status, stderr } = spawnSync(process.execPath, [bundleScript, outdir, ...names], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The functions could not be bundled. ${stderr}`);
}
