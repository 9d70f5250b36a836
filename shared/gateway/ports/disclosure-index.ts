import type { Disclosure } from "../model/disclosure.ts";

/** What is indexed of one subject. */
export interface SubjectDisclosures {
  /** In the order of their time. */
  readonly disclosures: readonly Disclosure[];
  /** Subject keys of a patient's cases that were linked (`linkCases`). */
  readonly cases: readonly string[];
  /** Until when disclosures were deleted, in epoch milliseconds; `undefined` where none were. */
  readonly deletedUntil: number | undefined;
}

/**
 * The receipts of each subject's disclosures, by subject keys. Entries expire after six years; they can be deleted, which
 * the chain of receipts cannot.
 */
export interface DisclosureIndex {
  /** Adds each under all of its subjects. Can be repeated. */
  addDisclosures(disclosures: readonly Disclosure[]): Promise<void>;
  /** By consistent reads. */
  findDisclosures(subject: string): Promise<SubjectDisclosures>;
  /** Removes entries of one subject alone. */
  removeDisclosures(subject: string, disclosures: readonly Pick<Disclosure, "at" | "receipt">[]): Promise<void>;
  /** Links cases to their patient, for six years from now: an erasure removes the links of the subject index. */
  linkCases(subject: string, cases: readonly string[]): Promise<void>;
  /** Records that the subject's disclosures up to a time are deleted; of two times the later one is stored. */
  putDeletion(subject: string, at: number): Promise<void>;
  /** Until when the subject's disclosures are deleted, by a consistent read. */
  findDeletion(subject: string): Promise<number | undefined>;
}
