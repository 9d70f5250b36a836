import type { Receipt } from "../model/receipt.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import { chainFolder, dayFolder, readChainKey } from "./chain-keys.ts";
import { hashOf, readChainObject } from "./chain-object.ts";
import { lastKey } from "./last-key.ts";

/** An object of the chain as it was found. */
export interface FoundObject {
  readonly key: string;
  /** By its key; `undefined` for a key that no writer makes. */
  readonly seq: number | undefined;
  readonly hash: string;
  /** `undefined` where it is not an object that a writer makes. */
  readonly content: ReturnType<typeof readChainObject>;
}

/** How many objects are read ahead. */
const readAhead = 16;

/**
 * The objects of the chain in the order of their keys, from the last one before the day: an object that was claimed before
 * a crash can have receipts of the days after its own.
 *
 * @param since a day, as `2026-11-26`; from the first object where it is absent
 */
export async function* readChain(objects: ChainObjects, since?: string): AsyncGenerator<FoundObject, void> {
  const first = since === undefined ? undefined : await lastKey(objects, dayFolder(since));
  if (first !== undefined) yield await readObject(objects, first);
  yield* readChainAfter(objects, first ?? (since === undefined ? chainFolder : dayFolder(since)));
}

export async function* readChainAfter(objects: ChainObjects, key: string): AsyncGenerator<FoundObject, void> {
  const reading: Promise<FoundObject>[] = [];
  for await (const next of objects.keysAfter(key)) {
    const found = readObject(objects, next);
    // Awaited in turn; until then a rejection is not unhandled.
    found.catch(() => undefined);
    reading.push(found);
    const [oldest] = reading;
    if (oldest === undefined || reading.length < readAhead) continue;
    reading.shift();
    yield await oldest;
  }
  for (const found of reading) yield await found;
}

async function readObject(objects: ChainObjects, key: string): Promise<FoundObject> {
  const bytes = (await objects.get(key)) ?? new Uint8Array();
  return { key, seq: readChainKey(key)?.seq, hash: hashOf(bytes), content: readChainObject(bytes) };
}

/** Which receipts are read; all where a member is absent. */
export interface ReceiptFilter extends Partial<Readonly<Record<"partner" | "job" | "vendor", string>>> {
  /** Epoch milliseconds. */
  readonly since?: number;
}

/**
 * The receipts of the chain that match, each once, in the order of the chain.
 *
 * @param onRead called after each object, also of one without a receipt that matches
 */
export async function* readReceipts(
  objects: ChainObjects,
  { since, ...members }: ReceiptFilter,
  onRead?: () => void,
): AsyncGenerator<Receipt, void> {
  const wanted = Object.entries(members);
  const seen = new Set<string>();
  const day = since === undefined ? undefined : new Date(since).toISOString().slice(0, 10);
  for await (const { content } of readChain(objects, day)) {
    for (const one of content?.receipts ?? []) {
      if (since !== undefined && Date.parse(one.at) < since) continue;
      if (wanted.some(([name, value]) => Reflect.get(one, name) !== value) || seen.has(one.id)) continue;
      seen.add(one.id);
      yield one;
    }
    onRead?.();
  }
}
