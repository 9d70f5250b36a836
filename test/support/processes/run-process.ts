import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the process. */
  readonly signal?: AbortSignal;
  /** The text of its standard input. */
  readonly input?: string;
}

const maxOutputBytes = 64 * 1024 * 1024;

/**
 * Runs a program to its end.
 *
 * @returns what it printed, both streams together
 * @throws Error with the end of its output when it fails
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  { cwd, env, signal, input }: ProcessOptions = {},
): Promise<{ readonly stdout: string; readonly output: string }> {
  try {
    const options = { cwd, env, signal, maxBuffer: maxOutputBytes };
    const running = promisify(execFile)(program, [...args], options);
    if (input !== undefined) running.child.stdin?.end(input);
    const { stdout, stderr } = await running;
    return { stdout, output: stderr + stdout };
  } catch (cause) {
    throw new ProcessFailed(`${program} ${args.join(" ")}`, cause);
  }
}

/** A program that did not start, or ended with another code than 0. */
export class ProcessFailed extends Error {
  /** What it printed, both streams together. */
  readonly output: string;

  constructor(command: string, cause: unknown) {
    const read = (name: "stdout" | "stderr"): string =>
      typeof cause === "object" && cause !== null && name in cause ? String(Reflect.get(cause, name)) : "";
    const output = read("stderr") + read("stdout");
    const end = output.trim().split("\n").slice(-25).join("\n");
    // Without the cause: its message has the whole output.
    super(`${command} failed: ${end === "" ? String(cause) : end}`);
    this.name = "ProcessFailed";
    this.output = output;
  }
}
