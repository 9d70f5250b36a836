import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { ChainHeadStore } from "../ports/chain-head-store.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import { restoreHead } from "./restore-head.ts";

interface Dependencies {
  readonly heads: ChainHeadStore;
  readonly objects: ChainObjects;
  /** Keeps a head outside the stage's account; absent where the stage names no bucket. */
  readonly keepCopy: ((key: string, head: string) => Promise<void>) | undefined;
  readonly stage: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Creates the hourly function that writes the chain's head to the log, and to another account's bucket: an attacker
 * who can change both the bucket and the table of a stage cannot change these.
 */
export function createReportHead(deps: Dependencies): () => Promise<void> {
  const { keepCopy, stage, clock, log } = deps;
  return async () => {
    const { seq, hash } = await restoreHead(deps);
    if (seq === 0) return;
    log.info("receipts.head", { seq, hash });
    const at = new Date(clock.now()).toISOString();
    await keepCopy?.(
      `receipt-heads/${stage}/${at.replaceAll(/[-T]/g, "/").slice(0, 13)}.json`,
      JSON.stringify({ at, seq, hash }),
    );
  };
}
