import { mapLimit } from "../core/map-limit.ts";
import { candidatesOf, type FoundEntry, selectorsFor } from "../gateway/model/endpoint-entry.ts";
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
/** Of items that others fill or add at the same time. */
const maxTries = 20;
const concurrency = 10;

/** A selector's entries are in items of one partition: the first says how many there are. */
const keyOf = (selector: string, chunk: number) => ({ pk: `match#${selector}`, sk: String(chunk) });

export interface EndpointIndex extends Pick<EndpointStore, "findCandidates" | "removeEntries"> {
  addEntries(entries: readonly FoundEntry[]): Promise<void>;
}

/**
 * The index of endpoints in the table `directory` (ADR 21). It gives candidates: an entry too many costs a read, a
 * missing one an event.
 */
export function dynamoEndpointIndex(directory: Table, { entriesPerItem = maxEntries } = {}): EndpointIndex {
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

  const add = async (found: FoundEntry): Promise<void> => {
    if (await addTo(found, 0, true)) return;
    for (let tries = 0; tries < maxTries; tries += 1) {
      const chunks = await readChunks(found.selector, true);
      const free = chunks.findIndex((chunk) => entriesOf(chunk).length < entriesPerItem);
      if (free >= 0) {
        if (await addTo(found, free, false)) return;
      } else {
        // The count is there before the item, so that no reader can miss what the item holds.
        const grown = { set: { v: schemaVersion, chunks: chunks.length + 1 } };
        await directory.update(keyOf(found.selector, 0), grown, isAsSeen("chunks", chunks[0]?.["chunks"]));
      }
    }
    throw new Error("The index of endpoints keeps changing.");
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
      const found = await Promise.all(
        selectorsFor(event).map(async (selector) => {
          const chunks = await readChunks(selector, false);
          return chunks.flatMap((chunk) => entriesOf(chunk).map((entry) => ({ selector, entry })));
        }),
      );
      return candidatesOf(found.flat(), event);
    },
    async addEntries(entries) {
      await mapLimit(entries, concurrency, add);
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
