import { vendorId } from "../../core/partition-keys.ts";
import { text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../core/schema/structures.ts";
import { purpose } from "./purpose.ts";

/**
 * Whose data was disclosed, by subject keys (keyed digests of a vendor's ids), and what for, as stated at that time. It is
 * beside a receipt in its queue; the writer of the chain indexes it, and the receipt in the chain is without it.
 */
export const disclosed = openObject({
  subjects: list(text({ pattern: "^sub_" }), { minItems: 1 }),
  purpose: nullable(purpose),
});

export type Disclosed = ValueOf<typeof disclosed>;

/**
 * Takes, among the subjects of a disclosure, the place of those that were not read: it names more than a disclosure has, or
 * lists more than are read, or is too large. Each account of the connection shows such disclosures beside its own.
 */
export function unlistedKey({ vendor, connection }: { readonly vendor: string; readonly connection: string }): string {
  return vendorId("sub", vendor, `${unlistedMark}${connection}`);
}

export function isUnlisted(subject: string): boolean {
  return subject.includes(`_${unlistedMark}`);
}

/** The key of a subject has only hexadecimal digits in this place. */
const unlistedMark = "unlisted-";

/** A disclosure in the index: it finds the receipt, which has the facts. */
export interface Disclosure extends Disclosed {
  /** The receipt's id. */
  readonly receipt: string;
  /** The receipt's time, in epoch milliseconds. */
  readonly at: number;
  /** The day and the number of the chain's object that has the receipt. */
  readonly day: string;
  readonly seq: number;
}

/** What an answer shows of one event, job or case. */
export interface Shown {
  /** Subject keys; none where no subject is known. */
  readonly subjects: readonly string[];
  readonly purpose: Disclosed["purpose"];
  /** The event's id, where the answer shows several. */
  readonly event?: string;
}

/** States whose data an answer discloses, by subject keys, and what for. An answer that shows several events states each. */
export type Disclose = (subjects: readonly string[], purpose: Disclosed["purpose"], event?: string) => void;

/** What is disclosed of subjects; `undefined` where no subject is known, so that there is nothing to index. */
export function disclosedOf(subjects: readonly string[], purpose: Disclosed["purpose"]): Disclosed | undefined {
  return subjects.length === 0 ? undefined : { subjects, purpose };
}

/**
 * What an answer disclosed in all. Subjects that one event names are of one patient: they stay together, and apart from those
 * of other events, since the account of a patient includes what its index entry names beside it.
 */
export function disclosedTogether(shown: readonly Pick<Shown, "subjects" | "purpose">[]): readonly Disclosed[] {
  let groups: readonly Disclosed[] = [];
  for (const { subjects, purpose: stated } of shown) {
    if (subjects.length === 0) continue;
    const isSame = (one: Disclosed) => one.purpose === stated && one.subjects.some((key) => subjects.includes(key));
    const joined = [...groups.filter(isSame).flatMap((one) => one.subjects), ...subjects];
    groups = [...groups.filter((one) => !isSame(one)), { subjects: [...new Set(joined)], purpose: stated }];
  }
  return groups;
}
