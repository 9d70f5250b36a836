import { integer, text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { textSet } from "../core/schema/text-set.ts";
import { type ChainHead, type ChainPlace, genesis, type NextObject } from "../gateway/model/chain-head.ts";
import type { ChainHeadStore } from "../gateway/ports/chain-head-store.ts";
import { absent, all, any, atMost, type Condition, is } from "./records/conditions.ts";
import type { Attributes } from "./records/item.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/** The one record of the chain; it never expires. */
const key = { pk: "receipts", sk: "head" };

const place = openObject({ seq: integer(), hash: text(), day: text() });
const next = openObject({ nextDay: text(), claimedUntil: integer(), candidates: textSet });

/** The end of the chain of receipts, as one item. */
export function dynamoChainHeadStore(table: Table): ChainHeadStore {
  return {
    async read() {
      const item = await table.get(key, { consistent: true });
      return item === undefined ? genesis : toHead(item);
    },

    async claim(head, { day, hash, now, until }) {
      const isFree = any<string>(absent("claimedUntil"), atMost("claimedUntil", now));
      const change = { set: { claimedUntil: until }, setIfAbsent: { nextDay: day }, include: { candidates: [hash] } };
      const claimed = await table.update(key, change, all<string>(isStillAt(head), isFree), true);
      return claimed && toNext(claimed);
    },

    async advance(from, { seq, hash, day }) {
      const set = { v: schemaVersion, seq, hash, day };
      const change = { set, remove: ["nextDay", "claimedUntil", "candidates"] };
      return (await table.update(key, change, isStillAt(from))) !== undefined;
    },
  };
}

/** A head that was never advanced has a claim alone. */
function isStillAt({ seq }: ChainPlace): Condition<string> {
  return seq === genesis.seq ? absent("seq") : is("seq", seq);
}

function toHead(item: Attributes): ChainHead {
  const end = item["seq"] === undefined ? genesis : place.read(item);
  return item["nextDay"] === undefined ? end : { ...end, next: toNext(item) };
}

function toNext(item: Attributes): NextObject {
  const { nextDay: day, claimedUntil, candidates } = next.read(item);
  return { day, claimedUntil, candidates };
}
