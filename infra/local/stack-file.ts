import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { isAlive } from "./is-alive.ts";
import { UserError } from "./settings.ts";
import type { StackInfo } from "./stack-info.ts";

function stackFile(dir: string): string {
  return join(dir, "stack.json");
}

/** Writes the description atomically, so that a reader never sees a part of it. */
export function writeStackFile(dir: string, info: StackInfo): void {
  const temporary = `${stackFile(dir)}.new`;
  writeFileSync(temporary, `${JSON.stringify(info, null, 2)}\n`);
  renameSync(temporary, stackFile(dir));
}

export function removeStackFile(dir: string): void {
  rmSync(stackFile(dir), { force: true });
}

/**
 * Checks that no stack runs from a directory: two would write the same data. The file of a killed stack may remain, and
 * its process id may belong to another process by now, so the gateway's port is checked as well.
 *
 * @throws UserError naming the stack that runs.
 */
export async function checkDirectory(dir: string): Promise<void> {
  const info = readStackFile(dir);
  if (!info || !isAlive(info.pid) || !(await answers(info.gateway))) return;
  throw new UserError(
    `A stack runs from ${dir} already (process ${info.pid}, ${info.gateway}). End it, or set RX_LOCAL_DIR to another directory.`,
  );
}

function readStackFile(dir: string): StackInfo | undefined {
  try {
    return JSON.parse(readFileSync(stackFile(dir), "utf8")) as StackInfo;
  } catch {
    return undefined;
  }
}

function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const done = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => done(true)).once("error", () => done(false));
  });
}
