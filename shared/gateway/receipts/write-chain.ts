import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { ChainHead, ChainPlace } from "../model/chain-head.ts";
import type { Receipt } from "../model/receipt.ts";
import type { ChainHeadStore } from "../ports/chain-head-store.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import { chainKey, dayOf } from "./chain-keys.ts";
import { buildChainObject, hashOf, readChainObject } from "./chain-object.ts";

export interface ChainWriting {
  readonly heads: ChainHeadStore;
  readonly objects: ChainObjects;
  readonly clock: Clock;
  readonly log: Log;
  /** Waits before another look at a head that another writer has. */
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** How long a writer has the right to write the next object: many times what it takes. */
const claimMs = 5_000;

/** How long a writer tries before it fails, so that its messages are received again later. */
const patienceMs = 15_000;

const pauseMs = 60;

/** Other writers were quicker all the time. */
export class ChainBusyError extends Error {
  constructor() {
    super("No turn at the chain of receipts within the time of one try.");
    this.name = "ChainBusyError";
  }
}

/**
 * Creates the function that appends receipts to the chain as one object; any number of writers may do so at once.
 *
 * A writer claims the head's next sequence number, puts the object only if there is none of its key, and then advances
 * the head. The put decides: its object is in the chain from then on. After a crash before the put there is only a claim,
 * which expires. After a crash before the head advances, the next writer finds the object under its own key, adopts it by
 * advancing the head, and appends to it.
 *
 * @returns the place of the object that has the receipts
 * @throws ChainBusyError, or what the ports throw; the receipts may be in the chain then
 */
export function createWriteChain(deps: ChainWriting): (receipts: readonly Receipt[]) => Promise<ChainPlace> {
  const { clock, pause = wait } = deps;
  return async (receipts) => {
    for (const start = clock.now(); clock.now() - start < patienceMs; ) {
      const written = await tryToAppend(deps, receipts);
      if (written !== undefined) return written;
      await pause(pauseMs * (0.5 + Math.random()));
    }
    throw new ChainBusyError();
  };
}

async function tryToAppend(deps: ChainWriting, receipts: readonly Receipt[]): Promise<ChainPlace | undefined> {
  const { heads, objects, clock } = deps;
  const head = await heads.read();
  const now = clock.now();
  if (head.next !== undefined && head.next.claimedUntil > now) return undefined;
  const seq = head.seq + 1;
  const own = buildChainObject(seq, head.hash, receipts);
  const today = dayOf(now);
  const claim = { day: today < head.day ? head.day : today, hash: own.hash, now, until: now + claimMs };
  const claimed = await heads.claim(head, claim);
  if (claimed === undefined) return undefined;
  const { day } = claimed;
  if (await objects.putNew(chainKey(day, seq), own.bytes)) {
    const place = { seq, hash: own.hash, day };
    // Where another writer was quicker it has adopted this object.
    await heads.advance(head, place);
    return place;
  }
  const adopted = await adopt(deps, head, { seq, day });
  // An own put whose answer was lost.
  return adopted?.hash === own.hash ? adopted : undefined;
}

/** Advances the head over the object that is already there. @returns its place; `undefined` where the head has moved */
async function adopt(
  { heads, objects, log }: ChainWriting,
  head: ChainPlace,
  { seq, day }: Pick<ChainPlace, "seq" | "day">,
): Promise<ChainPlace | undefined> {
  const bytes = await objects.get(chainKey(day, seq));
  if (bytes === undefined) throw new Error("An object of the chain exists and cannot be read.");
  const hash = hashOf(bytes);
  const current: ChainHead = await heads.read();
  const isIntended = current.next?.candidates.has(hash) === true;
  // The chain goes on behind a foreign object: evidence that waits for an operator could be lost.
  if (current.seq === head.seq && !isIntended) log.error("receipts.foreign-object", { seq, hash });
  else if (current.seq === head.seq) log.warn("receipts.adopted", { seq, count: readChainObject(bytes)?.header.count });
  const place = { seq, hash, day };
  await heads.advance(head, place);
  return place;
}
