import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { workerData } from "node:worker_threads";

export interface ConsumerData {
  readonly gateway: string;
  readonly key: string;
  /** The consumer's database: a line for each page, which has the page's events and its cursor. */
  readonly journal: string;
  readonly pollMs: number;
}

/** A page that a consumer has processed. */
export interface ProcessedPage {
  readonly at: number;
  readonly ids: readonly string[];
  readonly cursor: string;
}

/** Every page of the journal. */
export function readJournal(path: string): readonly ProcessedPage[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  // A line that its process was killed in is not there.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as ProcessedPage);
}

/** Reads the feed from the cursor of the last page, and writes each page with its cursor at once. Runs until it is killed. */
async function consume({ gateway, key, journal, pollMs }: ConsumerData): Promise<void> {
  let cursor = readJournal(journal).at(-1)?.cursor;
  for (;;) {
    const query = `limit=40&include=data${cursor === undefined ? "" : `&after=${cursor}`}`;
    const response = await fetch(`${gateway}/v1/feed?${query}`, { headers: { authorization: `Bearer ${key}` } });
    if (response.status !== 200) {
      await response.arrayBuffer();
      await wait(pollMs);
      continue;
    }
    const page = (await response.json()) as { data: { id: string }[]; cursor: string; more: boolean };
    const processed: ProcessedPage = { at: Date.now(), ids: page.data.map(({ id }) => id), cursor: page.cursor };
    appendFileSync(journal, `${JSON.stringify(processed)}\n`);
    cursor = page.cursor;
    if (!page.more) await wait(pollMs);
  }
}

if (workerData !== null) await consume(workerData as ConsumerData);
