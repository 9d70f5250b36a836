import type { VendorAnswer, VendorRequest } from "./split-call.ts";

/** What a stage does about an uncertain write: nothing; report what the vendor shows; settle the job where it was done. */
export const reconcileModes = ["off", "report", "settle"] as const;

export type ReconcileMode = (typeof reconcileModes)[number];

/** A stage's mode, and those of the vendors that have another one. */
export interface ReconcileSettings {
  readonly otherwise: ReconcileMode;
  readonly vendors?: Readonly<Record<string, ReconcileMode>>;
}

/** What a stage does about the uncertain writes of a vendor. */
export function reconcileModeOf({ otherwise, vendors }: ReconcileSettings, vendor: string): ReconcileMode {
  return vendors?.[vendor] ?? otherwise;
}

/**
 * What a `done` of an operation rests on:
 * - `state`: every member of the request that the vendor's answer also has is equal, and no other candidate exists.
 * - `marker`: exactly one record has the value that the partner made unique, and the request's other members.
 * - `match`: exactly one unclaimed record has equal content and was created while the call was in progress.
 */
export const proofs = ["state", "marker", "match"] as const;

export type Proof = (typeof proofs)[number];

/**
 * Why reading says nothing of a write:
 * - `no-read`: the vendor has no read that shows it.
 * - `no-request`: the request is erased, or too large to be compared.
 * - `not-answered`: a read had no answer. `refused`: it was answered with another status than 2xx. `unreadable`: its answer is
 *   not the whole JSON that the vendor's document has.
 * - `different`: the vendor has other values; it may have normalised them. `uncompared`: a member cannot be compared.
 * - `other-candidate`: more records than one fit. `not-whole`: the list cannot be read to its end.
 * - `no-time`: the vendor's clock, or the record's time, is not known. `absent`: no record fits, which is no finding of this
 *   proof, or not yet.
 * - `twin`: other equal calls were in progress. `claimed`: every record that fits is another call's.
 * - `overwritten`: a later call of ours wrote to the same resource. `too-late`: it is days ago, and other calls of that time
 *   are not known any more.
 */
export const unknownReasons = [
  "no-read",
  "no-request",
  "not-answered",
  "refused",
  "unreadable",
  "different",
  "uncompared",
  "other-candidate",
  "not-whole",
  "no-time",
  "absent",
  "twin",
  "claimed",
  "overwritten",
  "too-late",
] as const;

export type UnknownReason = (typeof unknownReasons)[number];

export type Finding =
  /** `items`: the vendor's ids of all records that fit, of `marker` and `match`; the gateway leaves out those of other calls. */
  | { readonly finding: "done"; readonly items: readonly string[] }
  | { readonly finding: "not-done" }
  | { readonly finding: "unknown"; readonly reason: UnknownReason };

/** When a call was in progress, in epoch milliseconds of the vendor's clock; infinite where that is not known. */
export interface SentSpan {
  /** The first byte, or earlier. */
  readonly from: number;
  /** The end of the attempt, or later. */
  readonly to: number;
}

/** The request of a job, and where its connection belongs. */
export interface LookedRequest extends VendorRequest {
  /** Of the connection's credentials; absent where nothing is sent yet. */
  readonly environment?: "live" | "sandbox" | undefined;
}

/**
 * How reading the vendor shows whether one operation's write was done. Pure: the gateway makes the reads, checks their
 * answers' age, and decides what follows.
 */
export interface Reconciliation {
  readonly proof: Proof;
  /** The proof of one call, where what it sends decides; both are of a created record. `proof` if absent. */
  readonly proofOf?: (job: VendorRequest) => Proof;
  /** The operation of its first read, where that is none of what the write's own path names (`look-up.ts`). */
  readonly lookUp?: string;
  /**
   * The next read of a look, given the answers so far; `undefined` when no further one is needed. A safe operation of the
   * catalogue, without tenant and demanded headers, which the gateway adds. At most `maxReads` are made.
   */
  readonly next: (job: LookedRequest, answers: readonly VendorAnswer[]) => VendorRequest | undefined;
  /** Assesses the answers. It never throws, whatever they are. */
  readonly assess: (job: LookedRequest, sent: SentSpan, answers: readonly VendorAnswer[]) => Finding;
  /** The vendor's id of what a normal answer has created. */
  readonly created?: (answer: VendorAnswer) => string | undefined;
  /**
   * What the lost answer of a `done` call would have named, in the members of a normal answer: the patient or the case that
   * the call has created.
   *
   * @param item of the finding, the one that is this call's
   */
  readonly answerOf?: (
    job: VendorRequest,
    answers: readonly VendorAnswer[],
    item: string | undefined,
  ) => Readonly<Record<string, unknown>> | undefined;
  /**
   * Names the resource that the call writes, so that a later call of ours to it is known; the path of the first read if
   * absent.
   */
  readonly resource?: (job: VendorRequest) => string | undefined;
}

/** By operation id. */
export type Reconciliations = Readonly<Record<string, Reconciliation>>;

/** Reads of one look. */
export const maxReads = 5;

export function unknown(reason: UnknownReason): Finding {
  return { finding: "unknown", reason };
}

/** Nothing that the vendor stamps before the call was sent is of this call; its clock has whole seconds. */
export const toleranceBeforeMs = 5_000;

/** A vendor may still work when the attempt has ended. */
export const toleranceAfterMs = 60_000;
