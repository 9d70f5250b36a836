import { mapLimit } from "../core/map-limit.ts";
import { integer, text } from "../core/schema/scalars.ts";
import { list, openObject } from "../core/schema/structures.ts";
import { textSet } from "../core/schema/text-set.ts";
import type { Disclosure } from "../gateway/model/disclosure.ts";
import { purpose } from "../gateway/model/purpose.ts";
import { receiptRetentionDays } from "../gateway/model/receipt.ts";
import type { DisclosureIndex } from "../gateway/ports/disclosure-index.ts";
import { absent, any, below } from "./records/conditions.ts";
import { batchesOf } from "./records/in-rounds.ts";
import type { Item } from "./records/item.ts";
import { isExpired, schemaVersion } from "./records/layout.ts";
import { Records, type RecordTable } from "./records/records.ts";

const prefix = "disclosures#";

/** `with` are the other subjects of the same disclosure. */
const entry = openObject({ day: text(), seq: integer() }, { purpose, with: list(text()) });

/** Sort keys of what else a subject has; that of an entry begins with a year. */
const keys = { deletion: "deletion", cases: "cases" };
const deletion = openObject({ at: integer() });
const links = openObject({ cases: textSet });

const keptSeconds = receiptRetentionDays * 24 * 3_600;

/** Items of one `putMany`, which writes its batches one after the other, and how many of those run at once. */
const itemsAtOnce = 250;
const writers = 4;

const removals = 25;

/** Entries by the subject's key; the sort key is the receipt's time and id, so that a repetition is the same entry. */
export function dynamoDisclosureIndex(records: RecordTable): DisclosureIndex {
  const { table, clock } = records;
  const deletions = new Records(records, { prefix, sk: keys.deletion, schema: deletion });
  const linked = new Records(records, { prefix, sk: keys.cases, schema: links });
  const keyOf = (subject: string): string => `${prefix}${subject}`;
  return {
    async addDisclosures(disclosures) {
      const items = disclosures.flatMap((one) => one.subjects.map((subject) => itemOf(keyOf(subject), subject, one)));
      await mapLimit(batchesOf(itemsAtOnce)(items), writers, (batch) => table.putMany(batch));
    },

    async findDisclosures(subject) {
      const items = await table.query({ partition: ["pk", keyOf(subject)] });
      const live = items.filter((item) => !isExpired(item, clock));
      const [deleted] = live.filter(({ sk }) => sk === keys.deletion);
      const [cases] = live.filter(({ sk }) => sk === keys.cases);
      return {
        disclosures: live.flatMap((item) => (isEntry(item) ? [toDisclosure(subject, item)] : [])),
        cases: cases === undefined ? [] : [...links.read(cases).cases],
        deletedUntil: deleted && deletion.read(deleted).at,
      };
    },

    async removeDisclosures(subject, disclosures) {
      await mapLimit(disclosures, removals, ({ at, receipt }) =>
        table.remove({ pk: keyOf(subject), sk: sortKey(at, receipt) }),
      );
    },

    async linkCases(subject, cases) {
      if (cases.length === 0) return;
      await linked.upsert(keyOf(subject), { set: { expiresAt: expiryOf(clock.now()) }, include: { cases } });
    },

    async putDeletion(subject, at) {
      const set = { at, expiresAt: expiryOf(at) };
      await deletions.upsert(keyOf(subject), { set }, any(absent("at"), below("at", at)));
    },

    async findDeletion(subject) {
      return (await deletions.find(keyOf(subject)))?.at;
    },
  };
}

/** @param at epoch milliseconds @returns epoch seconds */
function expiryOf(at: number): number {
  return Math.ceil(at / 1000) + keptSeconds;
}

function sortKey(at: number, receipt: string): string {
  return `${new Date(at).toISOString()}#${receipt}`;
}

function isEntry({ sk }: Item): boolean {
  return sk !== keys.deletion && sk !== keys.cases;
}

function itemOf(pk: string, subject: string, { receipt, at, day, seq, purpose, subjects }: Disclosure): Item {
  const others = subjects.filter((one) => one !== subject);
  return {
    pk,
    sk: sortKey(at, receipt),
    v: schemaVersion,
    day,
    seq,
    ...(purpose === null ? {} : { purpose }),
    ...(others.length === 0 ? {} : { with: others }),
    expiresAt: expiryOf(at),
  };
}

function toDisclosure(subject: string, item: Item): Disclosure {
  const { day, seq, purpose = null, with: others = [] } = entry.read(item);
  const [time = "", receipt = ""] = (item.sk ?? "").split("#");
  return { receipt, at: Date.parse(time), day, seq, purpose, subjects: [subject, ...others] };
}
