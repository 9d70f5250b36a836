import type { Log } from "../../core/log.ts";
import { type ChainHead, type ChainPlace, genesis } from "../model/chain-head.ts";
import type { ChainHeadStore } from "../ports/chain-head-store.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import { readChainKey } from "./chain-keys.ts";
import { hashOf } from "./chain-object.ts";
import { lastKey } from "./last-key.ts";

interface ChainState {
  readonly heads: ChainHeadStore;
  readonly objects: ChainObjects;
  readonly log: Log;
}

/**
 * Compares the head with the last object, and advances a head that is behind it: of a table that was restored from a
 * backup, or that lost its record. Without this the chain would fork under another day's key.
 *
 * @returns the head
 */
export async function restoreHead({ heads, objects, log }: ChainState): Promise<ChainHead> {
  const head = await heads.read();
  const key = await lastKey(objects);
  const last = key === undefined ? genesis : readChainKey(key);
  if (last === undefined) return head;
  if (last.seq < head.seq) log.error("receipts.tail-missing", { seq: head.seq, last: last.seq });
  if (key === undefined || last.seq <= head.seq || isBeingWritten(head, last)) return head;
  const bytes = await objects.get(key);
  if (bytes === undefined) return head;
  const place: ChainPlace = { ...last, hash: hashOf(bytes) };
  if (await heads.advance(head, place)) log.warn("receipts.head-restored", { from: head.seq, seq: place.seq });
  return await heads.read();
}

/** Its writer, or the next one, advances the head. */
function isBeingWritten({ seq, next }: ChainHead, last: Pick<ChainPlace, "seq" | "day">): boolean {
  return next !== undefined && last.seq === seq + 1 && last.day === next.day;
}
