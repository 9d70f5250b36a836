import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../processes/run-process.ts";

/** Paths of the programs in the virtual environment. */
export interface PythonTools {
  readonly ministack: string;
  readonly cfnLint: string;
}

const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));

const root = fileURLToPath(new URL("../../../.local/python/", import.meta.url));

const minPython = "3.11";

/**
 * The virtual environment with the pinned tools; creates it where there is none for these versions. pip reads the index
 * that the machine's own settings name.
 *
 * @throws Error when there is no Python, or the packages cannot be installed
 */
export async function pythonTools(say: (line: string) => void): Promise<PythonTools> {
  const pinned = readFileSync(requirements, "utf8");
  const folder = join(root, createHash("sha256").update(pinned).digest("hex").slice(0, 12));
  // Written last: a folder without it is of an installation that was interrupted.
  const complete = join(folder, "installed");
  if (!existsSync(complete)) {
    await requirePython();
    say("installing ministack and cfn-lint");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    await runProcess("python3", ["-m", "venv", folder]);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r", requirements];
    await runProcess(join(folder, "bin", "python"), pip);
    writeFileSync(complete, pinned);
  }
  return { ministack: join(folder, "bin", "ministack"), cfnLint: join(folder, "bin", "cfn-lint") };
}

async function requirePython(): Promise<void> {
  const [major, minor] = minPython.split(".");
  const isNew = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${major}, ${minor}))`;
  try {
    await runProcess("python3", ["-c", isNew]);
  } catch (cause) {
    throw new Error(
      `This needs Python ${minPython} or newer with its venv module, as python3 on the PATH (Debian: apt-get install python3 python3-venv).`,
      { cause },
    );
  }
}
