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

/** States whose data an answer discloses, by subject keys, and what for. */
export type Disclose = (subjects: readonly string[], purpose: Disclosed["purpose"]) => void;

/** What is disclosed of subjects; `undefined` where no subject is known, so that there is nothing to index. */
export function disclosedOf(subjects: readonly string[], purpose: Disclosed["purpose"]): Disclosed | undefined {
  return subjects.length === 0 ? undefined : { subjects, purpose };
}
