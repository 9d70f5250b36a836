import type { DisclosureIndex } from "../ports/disclosure-index.ts";

export interface DeleteDisclosuresDependencies {
  readonly disclosures: Pick<DisclosureIndex, "findDisclosures" | "removeDisclosures" | "putDeletion">;
}

/**
 * Deletes the index of subjects' disclosures up to a time, which cannot be made again: the receipts remain, and name no
 * patient. The time of the deletion is recorded first, so that receipts that are still in their queue are not indexed
 * afterwards. Idempotent: a second run deletes what a crashed one has left.
 *
 * The input are subject keys, of a patient and the patient's cases, and epoch milliseconds. The function returns how many
 * entries there were.
 */
export function createDeleteDisclosures({ disclosures }: DeleteDisclosuresDependencies) {
  return async (subjects: readonly string[], until: number): Promise<number> => {
    const receipts = new Set<string>();
    for (const subject of new Set(subjects)) {
      await disclosures.putDeletion(subject, until);
      const entries = (await disclosures.findDisclosures(subject)).disclosures.filter((entry) => entry.at <= until);
      await disclosures.removeDisclosures(subject, entries);
      for (const { receipt } of entries) receipts.add(receipt);
    }
    return receipts.size;
  };
}
