import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../processes/run-process.ts";

const root = fileURLToPath(new URL("../../../.local/python/", import.meta.url));

const minPython = "3.11";

/** Whether this machine has the Python that the tools in it need. */
export async function hasPython(): Promise<boolean> {
  const [major, minor] = minPython.split(".");
  const isNew = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${major}, ${minor}))`;
  return runProcess("python3", ["-c", isNew]).then(
    () => true,
    () => false,
  );
}

/**
 * The programs of a virtual environment with pinned packages; creates it where there is none for these versions. pip reads
 * the index that the machine's own settings name.
 *
 * @param requirements a file with all packages at exact versions, those included that others bring
 * @returns the folder of its programs, `python` among them
 * @throws Error when there is no Python, or the packages cannot be installed
 */
export async function virtualEnvironment(requirements: string, say: (line: string) => void): Promise<string> {
  const pinned = readFileSync(requirements, "utf8");
  const folder = join(root, createHash("sha256").update(pinned).digest("hex").slice(0, 12));
  const programs = join(folder, "bin");
  // Written last: a folder without it is of an installation that was interrupted.
  const complete = join(folder, "installed");
  if (existsSync(complete)) return programs;
  if (!(await hasPython())) {
    throw new Error(
      `This needs Python ${minPython} or newer with its venv module, as python3 on the PATH (Debian: apt-get install python3 python3-venv).`,
    );
  }
  say(`installing the packages of ${requirements}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await runProcess("python3", ["-m", "venv", folder]);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r", requirements];
  await runProcess(join(programs, "python"), pip);
  writeFileSync(complete, pinned);
  return programs;
}
