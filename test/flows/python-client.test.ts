import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildWheel } from "../../infra/clients/python/package/build-wheel.ts";
import { publicDocument } from "../../infra/public-pages/public-document.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { runProcess } from "../support/processes/run-process.ts";
import { hasPython, virtualEnvironment } from "../support/python/virtual-environment.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

const tests = fileURLToPath(new URL("../clients/python/", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

const isThere = await hasPython();
if (!isThere) console.log("The client for Python is not tested: this machine has no Python 3.11 with venv.");

/** How many tests Python says that it has run, all of which passed. */
const ranOf = (output: string): number => Number(/^Ran (\d+) tests in \S+\s+OK$/m.exec(output)?.[1]);

describe.skipIf(!isThere)("the client for Python", () => {
  const directory = mkdtempSync(join(tmpdir(), "rx-gateway-python-"));
  const wheel = join(directory, `rx_gateway-${version}-py3-none-any.whl`);
  const installed = join(directory, "installed");
  let programs = "";

  const python = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { PATH = "" } = process.env;
    const all = { PATH, PYTHONPATH: installed, PYTHONDONTWRITEBYTECODE: "1", ...env };
    return runProcess(join(programs, "python"), args, { env: all, cwd: directory });
  };
  const unittest = (folder: string, env?: Readonly<Record<string, string>>) =>
    python(["-W", "error", "-m", "unittest", "discover", "-s", join(tests, folder), "-t", join(tests, folder)], env);

  beforeAll(async () => {
    programs = await virtualEnvironment(join(tests, "requirements.txt"), (line) => console.log(line));
    writeFileSync(wheel, buildWheel(version, publicDocument(vendors.map(({ id }) => id))));
    await python([
      "-m",
      "pip",
      "install",
      "-q",
      "--no-deps",
      "--no-index",
      "--no-compile",
      "--target",
      installed,
      wheel,
    ]);
  }, 120_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test("is a wheel whose files are as their record says", async () => {
    expect((await python(["-m", "zipfile", "-t", wheel])).output).toContain("Done testing");
    expect((await python(["-m", "wheel", "unpack", "--dest", directory, wheel])).output).toContain("OK");
    const { stdout } = await python(["-c", "import rx_gateway; print(rx_gateway.__version__)"]);
    expect(stdout.trim()).toBe(version);
  });

  test("does in each case what the clients of all languages do, also with a server that misbehaves", async () => {
    const { output } = await unittest(".");
    expect(ranOf(output)).toBeGreaterThan(50);
  }, 120_000);

  test("orders, waits, lists and verifies against the local stack, and never sends an uncertain write again", async () => {
    const stack = await startTestStack({ timeScale: 20 });
    try {
      const { output } = await unittest("stack", { RX_STACK: JSON.stringify(stack.info) });
      expect(ranOf(output)).toBeGreaterThan(14);
    } finally {
      await stack.stop();
    }
  }, 120_000);
});
