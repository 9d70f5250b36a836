import { mapLimit } from "../core/map-limit.ts";
import { candidatesOf, type FoundEntry, selectorsFor, vendorSelectorOf } from "../gateway/model/endpoint-entry.ts";
import type { EndpointStore } from "../gateway/ports/endpoint-store.ts";
import { absent, all, any, contains, exists, isAsSeen, sizeBelow } from "./records/conditions.ts";
import type { Item } from "./records/item.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/**
 * Entries in one item: at the longest (some 350 bytes) they stay below DynamoDB's 400 KB, and a change of a full item
 * costs as many write units as it has KB.
 */
const maxEntries = 500;
/** Types that a vendor's first item declares: more would make each event pay for them. */
const maxTypes = 50;
/** Selectors that a container remembers something about. */
const maxRemembered = 1_000;
/** Of items that others fill or add at the same time. */
const maxTries = 20;
const concurrency = 10;

/** A selector's entries are in items of one partition: the first says how many there are. */
const keyOf = (selector: string, chunk: number) => ({ pk: `match#${selector}`, sk: String(chunk) });

export interface EndpointIndex extends Pick<EndpointStore, "findCandidates" | "removeEntries"> {
  /** @returns whether a selector has several items, so that its entries are not read at one moment */
  addEntries(entries: readonly FoundEntry[]): Promise<{ readonly inSeveralItems: boolean }>;
}

/**
 * The index of endpoints in the table `directory` (ADR 21). It gives candidates: an entry too many costs a read, a
 * missing one an event.
 *
 * A vendor's first item declares the types that have entries of their own, so that an event of another type reads two
 * items. A container remembers declared types, and reads their items at the same time; that it does not know one costs a
 * second request.
 */
export function dynamoEndpointIndex(directory: Table, { entriesPerItem = maxEntries } = {}): EndpointIndex {
  /** Types that are declared. */
  const knownTypes = new Set<string>();
  /** The item of a selector that had room for an entry. */
  const recentChunks = new Map<string, number>();

  /** All items of a selector, from the first on. */
  const readChunks = async (selector: string, consistent: boolean): Promise<readonly (Item | undefined)[]> => {
    const read = (chunk: number) => directory.get(keyOf(selector, chunk), { consistent });
    const first = await read(0);
    const further = Array.from({ length: countOf(first) - 1 }, (_, index) => read(index + 1));
    return [first, ...(await Promise.all(further))];
  };

  const addTo = async ({ selector, entry }: FoundEntry, chunk: number, isOnly: boolean): Promise<boolean> => {
    const hasRoom = any(absent("entries"), sizeBelow("entries", entriesPerItem), contains("entries", entry));
    const added = { set: { v: schemaVersion }, include: { entries: [entry] } };
    const condition = isOnly ? all(absent("chunks"), hasRoom) : hasRoom;
    return (await directory.update(keyOf(selector, chunk), added, condition)) !== undefined;
  };

  /** Returns whether its selector has several items, or may have. */
  const add = async (found: FoundEntry): Promise<boolean> => {
    const recent = recentChunks.get(found.selector);
    if (await addTo(found, recent ?? 0, recent === undefined)) return recent !== undefined;
    for (let tries = 0; tries < maxTries; tries += 1) {
      const chunks = await readChunks(found.selector, true);
      const free = chunks.findIndex((chunk) => entriesOf(chunk).length < entriesPerItem);
      if (free >= 0) {
        if (recentChunks.size < maxRemembered) recentChunks.set(found.selector, free);
        if (await addTo(found, free, false)) return true;
      } else {
        // The count is there before the item, so that no reader can miss what the item holds.
        const grown = { set: { v: schemaVersion, chunks: chunks.length + 1 } };
        await directory.update(keyOf(found.selector, 0), grown, isAsSeen("chunks", chunks[0]?.["chunks"]));
      }
    }
    throw new Error("The index of endpoints keeps changing.");
  };

  /** Declares types of one vendor, of which there are entries. A declaration is never removed. */
  const declare = async (vendor: string, types: readonly string[]): Promise<void> => {
    const first = await directory.get(keyOf(vendor, 0));
    const missing = types.filter((type) => !isDeclared(first, type));
    if (missing.length === 0) return;
    const declared = { set: { v: schemaVersion }, include: { types: missing } };
    const hasRoom = any(absent("types"), sizeBelow("types", maxTypes));
    if ((await directory.update(keyOf(vendor, 0), declared, hasRoom)) !== undefined) return;
    await directory.update(keyOf(vendor, 0), { set: { v: schemaVersion, anyType: true } });
  };

  const remove = async ({ selector, entry }: FoundEntry): Promise<void> => {
    const chunks = await readChunks(selector, true);
    const holding = chunks.flatMap((chunk, index) => (entriesOf(chunk).includes(entry) ? [index] : []));
    for (const chunk of holding) {
      await directory.update(keyOf(selector, chunk), { exclude: { entries: [entry] } }, exists("entries"));
    }
  };

  return {
    async findCandidates(event) {
      const { type, vendor, all } = selectorsFor(event);
      const isKnown = knownTypes.has(type);
      const [ofVendor, ofAll, ofType] = await Promise.all([
        readChunks(vendor, false),
        readChunks(all, false),
        isKnown ? readChunks(type, false) : [],
      ]);
      const isMissed = !isKnown && isDeclared(ofVendor[0], type);
      if (isMissed && knownTypes.size < maxRemembered) knownTypes.add(type);
      const found = [
        ...foundIn(vendor, ofVendor),
        ...foundIn(all, ofAll),
        ...foundIn(type, isMissed ? await readChunks(type, false) : ofType),
      ];
      return candidatesOf(found, event);
    },
    async addEntries(entries) {
      const inSeveral = await mapLimit(entries, concurrency, add);
      const types = Map.groupBy(
        entries.map(({ selector }) => selector),
        vendorSelectorOf,
      );
      await mapLimit([...types], concurrency, async ([vendor, some]) => {
        if (vendor !== undefined) await declare(vendor, some);
      });
      return { inSeveralItems: inSeveral.includes(true) };
    },
    async removeEntries(entries) {
      await mapLimit(entries, concurrency, remove);
    },
  };
}

const countOf = (first: Item | undefined): number => (typeof first?.["chunks"] === "number" ? first["chunks"] : 1);

function entriesOf(chunk: Item | undefined): readonly string[] {
  const entries = chunk?.["entries"];
  return entries instanceof Set ? [...entries].map(String) : [];
}

function foundIn(selector: string, chunks: readonly (Item | undefined)[]): readonly FoundEntry[] {
  return chunks.flatMap((chunk) => entriesOf(chunk).map((entry) => ({ selector, entry })));
}

/** @param first a vendor's first item */
function isDeclared(first: Item | undefined, type: string): boolean {
  const types = first?.["types"];
  return first?.["anyType"] === true || (types instanceof Set && types.has(type));
}
