import type { Clock } from "../../core/clock.ts";
import type { DisclosureIndex } from "../ports/disclosure-index.ts";

export interface DeleteDisclosuresDependencies {
  readonly disclosures: Pick<DisclosureIndex, "findDisclosures" | "removeDisclosures" | "putDeletion">;
  readonly clock: Pick<Clock, "now">;
}

/**
 * Deletes the index of subjects' disclosures up to now, which cannot be made again: the receipts remain, and name no
 * patient. The time of the deletion is recorded first, so that receipts that are still in their queue are not indexed
 * afterwards. Idempotent: a second run deletes what a crashed one has left.
 *
 * The input are subject keys, of a patient and the patient's cases. The function returns how many entries there were.
 */
export function createDeleteDisclosures({ disclosures, clock }: DeleteDisclosuresDependencies) {
  return async (subjects: readonly string[]): Promise<number> => {
    const receipts = new Set<string>();
    for (const subject of new Set(subjects)) {
      const at = clock.now();
      await disclosures.putDeletion(subject, at);
      const entries = (await disclosures.findDisclosures(subject)).disclosures.filter((entry) => entry.at <= at);
      await disclosures.removeDisclosures(subject, entries);
      for (const { receipt } of entries) receipts.add(receipt);
    }
    return receipts.size;
  };
}
