import { setTimeout as wait } from "node:timers/promises";

/** Rounds in which nothing at all is processed before a batch fails: with these pauses about a second. */
const maxIdleRounds = 5;
const firstPauseMs = 25;

/** DynamoDB and SQS processed a part of a batch alone, and nothing more of it in several rounds. */
export class UnprocessedBatchError extends Error {
  constructor(left: number) {
    super(`${left} entries of a batch were not processed in ${maxIdleRounds} rounds.`);
    this.name = "UnprocessedBatchError";
  }
}

/**
 * Sends entries in batches, one after the other, and sends again what a service has left unprocessed. Each round
 * without progress is followed by a longer pause, with jitter, since the usual cause is throttling.
 *
 * @param send returns the entries that were not processed
 * @throws UnprocessedBatchError
 */
export async function inRounds<Entry>(
  entries: readonly Entry[],
  batchesOf: (entries: readonly Entry[]) => readonly (readonly Entry[])[],
  send: (batch: readonly Entry[]) => Promise<readonly Entry[]>,
): Promise<void> {
  let left = entries;
  for (let idleRounds = 0; left.length > 0; ) {
    const unprocessed: Entry[] = [];
    for (const batch of batchesOf(left)) unprocessed.push(...(await send(batch)));
    idleRounds = unprocessed.length < left.length ? 0 : idleRounds + 1;
    if (idleRounds >= maxIdleRounds) throw new UnprocessedBatchError(unprocessed.length);
    if (unprocessed.length > 0) await wait(firstPauseMs * 2 ** idleRounds * (0.5 + Math.random() / 2));
    left = unprocessed;
  }
}

/** Batches of up to so many entries. */
export function batchesOf(size: number): <Entry>(entries: readonly Entry[]) => readonly (readonly Entry[])[] {
  return (entries) =>
    Array.from({ length: Math.ceil(entries.length / size) }, (_, batch) =>
      entries.slice(batch * size, (batch + 1) * size),
    );
}
