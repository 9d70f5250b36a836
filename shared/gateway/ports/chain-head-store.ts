import type { ChainHead, ChainPlace, NextObject } from "../model/chain-head.ts";

/** The end of the chain of receipts. */
export interface ChainHeadStore {
  /** `genesis` where there is none. */
  read(): Promise<ChainHead>;
  /**
   * Claims the object after this head for a time. The first claim determines its day: every writer of one sequence number
   * writes to the same key.
   *
   * @returns `undefined` where the head has moved, or another writer has the right
   */
  claim(
    head: ChainPlace,
    claim: { readonly day: string; readonly hash: string; readonly now: number; readonly until: number },
  ): Promise<NextObject | undefined>;
  /** Moves the head, unless it has moved. @returns whether this moved it */
  advance(from: ChainPlace, to: ChainPlace): Promise<boolean>;
}
