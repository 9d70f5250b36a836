import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../processes/run-process.ts";
import { hasPython, virtualEnvironment } from "../python/virtual-environment.ts";

const tests = fileURLToPath(new URL("../../clients/python/", import.meta.url));
const requirements = join(tests, "requirements.txt");

/** How many tests Python says that it has run, all of which passed. */
const ranPattern = /^Ran (\d+) tests in \S+\s+OK$/m;

const environment = () => virtualEnvironment(requirements, (line) => console.log(line));

/**
 * Why the client for Python cannot be tested on this machine; `undefined` where it can. In CI an index that cannot be reached is a failure.
 *
 * @throws Error in CI, when the packages cannot be installed
 */
export async function missingForPython(): Promise<string | undefined> {
  if (!(await hasPython())) return "this machine has no Python 3.11 with venv";
  try {
    await environment();
    return undefined;
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    return `pip cannot install its packages: ${String(error).split("\n").at(-1)}`;
  }
}

/**
 * The client for Python, installed from a wheel into a folder of its own, with what it needs.
 *
 * @param wheel its path or its address
 * @param folder is created
 * @throws Error when there is no Python, or the packages cannot be installed
 */
export async function installPythonClient(wheel: string, folder: string) {
  const programs = await environment();
  const env = { PATH: process.env["PATH"], PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" };
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    runProcess(join(programs, "python"), args, { env: { ...env, ...more } });
  await run(["-m", "pip", "install", "-q", "--no-deps", "--no-compile", "--target", folder, wheel]);
  return {
    /** Runs Python, with the client among what it can import. */
    run,
    /**
     * Runs the tests of the client in a folder below `test/clients/python`.
     *
     * @returns how many there are
     * @throws Error with what Python prints when one fails
     */
    async runTests(path: string, more?: Readonly<Record<string, string>>): Promise<number> {
      const folderOfTests = join(tests, path);
      const { output } = await run(["-m", "unittest", "discover", "-s", folderOfTests, "-t", folderOfTests], more);
      return Number(ranPattern.exec(output)?.[1]);
    },
  };
}
