import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import type { JournalEntry } from "../../support/stack/gateway-client.ts";
import type { StoredWrite } from "./stored-jobs.ts";

export interface Evidence {
  readonly info: Pick<StackInfo, "logs">;
  readonly jobs: readonly StoredWrite[];
  readonly journal: readonly JournalEntry[];
}

/** Lines that say what is known of a write: its jobs, its requests that reached the vendor, and the log lines about its jobs. */
export function evidenceOf(mark: string, { info, jobs, journal }: Evidence): readonly string[] {
  const own = jobs.filter((job) => job.mark === mark);
  const calls = journal.filter(({ headers }) => headers["x-correlation-id"] === mark);
  const logged = own.flatMap(({ id }) => linesOf(info.logs, id));
  return [
    ...own.map((job) => `  job ${JSON.stringify(job)}`),
    ...calls.map(({ at, status, done, fault }) => `  call ${JSON.stringify({ at, status, done, fault })}`),
    ...logged.toSorted().map((line) => `  log ${line}`),
  ];
}

function linesOf(folder: string, id: string): readonly string[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line.includes(`"${id}"`)),
  );
}
