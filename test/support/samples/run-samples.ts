import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** A code sample of an operation. */
export interface Sample {
  /** Of the operation. */
  readonly id: string;
  readonly source: string;
}

export type SampleLanguage = "curl" | "TypeScript" | "Python";

/** Prints a line for each sample: its id and the status that it has printed, or why it has printed none. */
const runners: Readonly<Record<SampleLanguage, (samples: readonly Sample[], folder: string) => readonly string[]>> = {
  curl: (samples) => [
    "bash",
    "-c",
    samples.map(({ id, source }) => `echo "${id} $(${source} -o /dev/null -w '%{http_code}')"`).join("\n"),
  ],
  TypeScript: (samples, folder) => [process.execPath, written(folder, "ts", samples, nodeRunner)],
  Python: (samples, folder) => ["python3", written(folder, "py", samples, pythonRunner)],
};

const nodeRunner = `
import { readFileSync } from "node:fs";
const print = console.log;
for (const id of JSON.parse(readFileSync("ids.json", "utf8"))) {
  let status;
  console.log = (first) => { status ??= first; };
  await import(\`./\${id}.ts\`).catch((error) => { status = error; });
  print(id, status);
}
`;

const pythonRunner = `
import json, urllib.error
for id in json.load(open("ids.json")):
    printed = []
    try:
        with open(f"{id}.py") as file:
            exec(compile(file.read(), id, "exec"), {"print": lambda *values: printed.append(values[0])})
    except urllib.error.HTTPError as error:
        printed = [error.code]
    except Exception as error:
        printed = [repr(error)]
    print(id, printed[0] if printed else None)
`;

/** Writes each sample as a file of its own, and the program that runs them. @returns the program's path */
function written(folder: string, extension: string, samples: readonly Sample[], runner: string): string {
  for (const { id, source } of samples) writeFileSync(join(folder, `${id}.${extension}`), source);
  writeFileSync(join(folder, "ids.json"), JSON.stringify(samples.map(({ id }) => id)));
  const file = join(folder, `run-samples.${extension === "ts" ? "mjs" : extension}`);
  writeFileSync(file, runner);
  return file;
}

/**
 * Runs samples one after the other, as a reader does who has set the variables and has the files that they send.
 *
 * @param folder with those files
 * @returns the status that each has printed, by its id
 */
export async function runSamples(
  language: SampleLanguage,
  samples: readonly Sample[],
  { env, folder }: { readonly env: Readonly<Record<string, string>>; readonly folder: string },
): Promise<ReadonlyMap<string, string>> {
  const [command = "", ...parameters] = runners[language](samples, folder);
  const { stdout } = await promisify(execFile)(command, parameters, {
    env: { PATH: process.env["PATH"], ...env },
    cwd: folder,
    maxBuffer: 10_000_000,
  });
  const lines = stdout.trim().split("\n");
  return new Map(lines.map((line) => [line.split(" ", 1)[0] ?? "", line.slice(line.indexOf(" ") + 1)] as const));
}
