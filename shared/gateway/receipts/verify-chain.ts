import type { ChainHeadStore } from "../ports/chain-head-store.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import { ChainAssessment, type ChainFinding, type LoggedHead } from "./assess-chain.ts";
import { chainFolder } from "./chain-keys.ts";
import { readChain, readChainAfter } from "./read-chain.ts";

interface Dependencies {
  readonly heads: Pick<ChainHeadStore, "read">;
  readonly objects: ChainObjects;
  /** The heads that are logged each hour. */
  readonly loggedHeads: () => Promise<readonly LoggedHead[]>;
}

export interface VerifyOptions {
  /** A day, as `2026-11-26`, from which the objects are read; all where it is absent. */
  readonly since: string | undefined;
  readonly onFinding: (finding: ChainFinding) => void;
  /** After each object, with what was read so far. */
  readonly onRead?: (read: VerifiedChain) => void;
}

/** How much of the chain was read; `last` is the last sequence number. */
export type VerifiedChain = ChainAssessment["counts"];

/**
 * Creates the function that verifies the chain of receipts, while writers append to it: objects that come after a look at
 * the last one are read as well, until the head names none beyond them.
 */
export function createVerifyChain({ heads, objects, loggedHeads }: Dependencies) {
  return async ({ since, onFinding, onRead }: VerifyOptions): Promise<VerifiedChain> => {
    const assessment = new ChainAssessment(await loggedHeads(), since === undefined);
    let lastKey = chainFolder;
    const readAll = async (found: ReturnType<typeof readChain>): Promise<boolean> => {
      const before = lastKey;
      for await (const object of found) {
        for (const finding of assessment.add(object)) onFinding(finding);
        lastKey = object.key;
        onRead?.(assessment.counts);
      }
      return lastKey !== before;
    };
    await readAll(readChain(objects, since));
    let head = await heads.read();
    while (head.seq > assessment.counts.last && (await readAll(readChainAfter(objects, lastKey)))) {
      head = await heads.read();
    }
    for (const finding of assessment.end(head)) onFinding(finding);
    return assessment.counts;
  };
}
