import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Lambda's own runtime interface emulator, at a commit whose sum the Go checksum database has. */
const source = "github.com/aws/aws-lambda-runtime-interface-emulator@v0.0.0-20261030222936-bef5c4ba774d";

const cache = fileURLToPath(new URL("../../../node_modules/.cache/rx-gateway/", import.meta.url));

/**
 * The path of the emulator's program: built with `go` at its first use, which takes a minute, and kept beside the
 * packages, outside of what git tracks.
 *
 * @returns `undefined` where there is no `go`, or no Linux
 */
export async function fetchEmulator(): Promise<string | undefined> {
  const program = join(cache, `aws-lambda-rie-${source.split("-").at(-1)}`);
  if (existsSync(program)) return program;
  if (process.platform !== "linux" || !(await hasGo())) return undefined;
  mkdirSync(cache, { recursive: true });
  const { stdout } = await run("go", ["mod", "download", "-json", source], { cwd: cache });
  const { Dir: dir }: { Dir: string } = JSON.parse(stdout);
  await run("go", ["build", "-o", program, "./cmd/aws-lambda-rie"], { cwd: dir });
  return program;
}

const run = promisify(execFile);

async function hasGo(): Promise<boolean> {
  return await run("go", ["version"]).then(
    () => true,
    () => false,
  );
}
