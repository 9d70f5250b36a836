import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasCommand } from "./has-command.ts";

const samples = new URL("../../../docs/partner/samples/", import.meta.url);

/** How the programs of a language are run; what compiles first is slow, and runs where `SAMPLES` is `all`. */
export interface SampleLanguage {
  readonly name: string;
  readonly extension: string;
  readonly command: readonly string[];
  readonly isSlow?: true;
}

export const sampleLanguages: readonly SampleLanguage[] = [
  { name: "curl", extension: "sh", command: ["bash", "-eu", "-o", "pipefail"] },
  { name: "TypeScript", extension: "ts", command: [process.execPath] },
  { name: "Python", extension: "py", command: ["python3"] },
  { name: "Go", extension: "go", command: ["go", "run"], isSlow: true },
  { name: "Java", extension: "java", command: ["java"], isSlow: true },
];

/** Whether the language's programs can be run here; where they cannot, it says so. */
export function canRun({ name, command: [tool = ""], isSlow }: SampleLanguage): boolean {
  if (isSlow && process.env["SAMPLES"] !== "all") {
    console.warn(`Skipped: samples in ${name} are compiled, which takes long. SAMPLES=all runs them.`);
    return false;
  }
  return tool === process.execPath || hasCommand(tool);
}

/** The file of a sample, such as `webhooks/receive`; none where there is none in the language. */
export function sampleFile(path: string, { extension }: SampleLanguage): string | undefined {
  const [guide = "", name = ""] = path.split("/");
  const folder = new URL(`${guide}/`, samples);
  // Java names a file after its class.
  const isOf = (file: string): boolean =>
    file.toLowerCase().replaceAll("-", "") === `${name.replaceAll("-", "")}.${extension}`;
  const found = readdirSync(folder).find(isOf);
  return found === undefined ? undefined : fileURLToPath(new URL(found, folder));
}

/** A running sample. */
export interface RunningSample {
  /** Waits for text that it prints. @returns all that it has printed by then @throws Error where it ends before */
  printed(text: string | RegExp): Promise<string>;
  /** Waits for its end. @returns what it has printed @throws Error where it fails */
  ended(): Promise<string>;
  stop(): Promise<void>;
}

/** Runs a program as a reader does, with these variables and a working folder of its own. */
export function startSample(
  file: string,
  { command }: SampleLanguage,
  { env, folder }: { readonly env: Readonly<Record<string, string>>; readonly folder: string },
): RunningSample {
  const [tool = "", ...parameters] = command;
  // A group of its own: `go run` starts the program as a child.
  const child = spawn(tool, [...parameters, file], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  let errors = "";
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    changed();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const end = ended(child).then((code) => {
    changed();
    return code;
  });
  return {
    printed: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (typeof text === "string" ? output.includes(text) : text.test(output)) {
            listeners.delete(check);
            resolve(output);
          } else if (child.exitCode !== null) {
            reject(new Error(`${file} ended with ${child.exitCode}: ${output}${errors}`));
          }
        };
        listeners.add(check);
        check();
      }),
    async ended() {
      const code = await end;
      if (code !== 0) throw new Error(`${file} ended with ${code}: ${output}${errors}`);
      return output;
    },
    async stop() {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await end;
    },
  };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
