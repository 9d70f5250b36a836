import { mapLimit } from "../../core/map-limit.ts";
import type { ChainPlace } from "../model/chain-head.ts";
import type { Disclosure } from "../model/disclosure.ts";
import type { ReceiptDraft } from "../model/receipt.ts";
import type { DisclosureIndex } from "../ports/disclosure-index.ts";

export interface IndexDisclosuresDependencies {
  readonly disclosures: Pick<DisclosureIndex, "addDisclosures" | "removeDisclosures" | "findDeletion">;
}

/** Receipts that are in the chain. */
export interface WrittenReceipts {
  readonly drafts: readonly ReceiptDraft[];
  /** The object that has them. */
  readonly place: Pick<ChainPlace, "day" | "seq">;
}

const concurrency = 25;

/**
 * Indexes the disclosures of receipts under their subjects. Idempotent.
 *
 * A deletion records its time first and then looks for entries, and receipts may have waited in their queue meanwhile: the
 * deletions are read after the entries are written, so that either the deletion finds an entry, or it is removed here.
 */
export function createIndexDisclosures({ disclosures }: IndexDisclosuresDependencies) {
  return async (written: WrittenReceipts): Promise<void> => {
    const entries = disclosuresOf(written);
    if (entries.length === 0) return;
    await disclosures.addDisclosures(entries);
    const bySubject = Map.groupBy(
      entries.flatMap((entry) => entry.subjects.map((subject) => ({ subject, entry }))),
      ({ subject }) => subject,
    );
    await mapLimit([...bySubject], concurrency, async ([subject, own]) => {
      const deletedUntil = await disclosures.findDeletion(subject);
      if (deletedUntil === undefined) return;
      const deleted = own.flatMap(({ entry }) => (entry.at <= deletedUntil ? [entry] : []));
      await disclosures.removeDisclosures(subject, deleted);
    });
  };
}

/** The disclosures among receipts, each once; none of a receipt whose subject is not known, and several of a page's. */
export function disclosuresOf({ drafts, place: { day, seq } }: WrittenReceipts): readonly Disclosure[] {
  const found = drafts.flatMap(({ id, at, disclosed, alsoDisclosed = [] }) =>
    [...(disclosed === undefined ? [] : [disclosed]), ...alsoDisclosed].map(({ subjects, purpose }) => {
      const distinct = [...new Set(subjects)];
      return { receipt: id, at, day, seq, subjects: distinct, purpose };
    }),
  );
  return [...new Map(found.map((one) => [[one.receipt, ...one.subjects].join(), one])).values()];
}
