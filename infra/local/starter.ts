import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isAlive } from "./is-alive.ts";

/** The processes that this one was started by: its parent, and npm where the parent is the shell that npm runs a script in. */
export interface Starter {
  readonly parent: number;
  /** Absent where the parent is npm, and on a system whose processes cannot be read: Windows. */
  readonly npm?: number;
}

/**
 * Read as the process starts: each of them may end at any time.
 *
 * @param script npm's `npm_lifecycle_script`. A shell that stays has it among its arguments, such as dash; another one has become
 *   this process, whose parent then is npm
 */
export function readStarter(script: string | undefined): Starter {
  const parent = process.ppid;
  const read = readProcess(parent);
  const isShell = script !== undefined && read?.command.includes(script) === true;
  return isShell ? { parent, npm: read.parent } : { parent };
}

/**
 * Whether both run. A process whose parent has ended gets another one, also while the parent is a zombie, whose id still exists;
 * on Windows the old id stays and belongs to no process.
 */
export function isStarterAlive({ parent, npm }: Starter): boolean {
  if (process.ppid !== parent || !isAlive(parent)) return false;
  if (npm === undefined) return true;
  return process.platform === "linux" ? readProcess(parent)?.parent === npm : isAlive(npm);
}

/** `undefined` where it has ended, or cannot be read. */
function readProcess(pid: number): { readonly parent: number; readonly command: string } | undefined {
  try {
    if (process.platform === "linux") {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      // The name, in brackets, may have any character.
      const [, parent] = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "").split(" ");
      return { parent: Number(parent), command };
    }
    if (process.platform === "win32") return undefined;
    const line = execFileSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const [parent = ""] = line.split(" ", 1);
    return { parent: Number(parent), command: line };
  } catch {
    return undefined;
  }
}
