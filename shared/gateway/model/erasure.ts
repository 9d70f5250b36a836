import { constant, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/**
 * Why a subject is erased: the patient asked for it; a contract has ended, so that even the bare facts of ended jobs go;
 * or the data was recorded in error.
 */
export const erasureBases = ["patient-request", "contract-end", "error"] as const;

export type ErasureBasis = (typeof erasureBases)[number];

/**
 * - `hiding`: what is found is being hidden; the scheduler looks for what was recorded meanwhile.
 * - `hidden`: all of it is hidden, and is removed at `dueAt`.
 * - `restoring`: it is being brought back.
 * - `removing`: it is being removed.
 */
export const erasureStates = ["hiding", "hidden", "restoring", "removing"] as const;

export type ErasureState = (typeof erasureStates)[number];

/** The erasure of one subject, from the operator's command until what it hid is removed or restored. */
export const erasure = openObject(
  {
    /** `era_…`, derived from the subject's key: a subject has one erasure at a time. */
    id: text({ pattern: "^era_" }),
    /** The key of the subject. */
    subject: text(),
    state: enumOf(erasureStates),
    basis: enumOf(erasureBases),
    /** What happened until then is erased, in epoch milliseconds: of a vendor's clock that is ahead it may be later than now. */
    at: integer(),
    /** When the operator erased it, in epoch milliseconds. */
    hiddenAt: integer(),
  },
  {
    restoredAt: integer(),
    /** When no hold was found after its state became `removing`: before, nothing is removed. */
    checkedAt: integer(),
    /**
     * When all of it was restored or removed. What a worker hides that had found a mark before is restored or removed by
     * another look after its lease has ended.
     */
    firstDoneAt: integer(),
    /** The key of the state of the case, where the subject is one. */
    caseKey: text(),
    /** The index of its disclosures goes, too. */
    withDisclosures: constant(true),
    /** A random id, under which its receipts are: one that is derived from the subject could be guessed. */
    receipt: text(),
  },
);

export type Erasure = ValueOf<typeof erasure>;

/** The erasure of the subject of that key. */
export function erasureId(subject: string): string {
  return `era_${subject.replace(/^sub_/, "")}`;
}

/** The vendor in the key of a subject. */
export function vendorOfSubject(subject: string): string {
  return /^sub_([a-z0-9-]+)_/.exec(subject)?.[1] ?? "";
}

/** Waits of erasures, in milliseconds, divided by TIME_SCALE. */
export interface ErasureWaits {
  /** After which the scheduler looks again at what it hides or restores: longer than the lease of any worker. */
  readonly again: number;
  /** How long hidden data can be restored. */
  readonly restorable: number;
  /** Between two looks at what is held. */
  readonly held: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export function erasureWaits(scale: number): ErasureWaits {
  return {
    again: Math.max(2_000, (2 * minute) / scale),
    restorable: Math.max(5_000, day / scale),
    held: Math.max(5_000, day / scale),
  };
}
