import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";
import { textPair } from "./text-pair.ts";

/** A job that has, or had, one intent. */
export const guardHolder = openObject(
  {
    jobId: text(),
    /** Of the request that put the guard: one of two requests under one key takes back its own alone. */
    request: text(),
    partnerId: text(),
    /** When the guard was put, in epoch milliseconds. */
    at: integer(),
    /** Pointers of the call's further members with keyed digests of their values, which show what a later call changes. */
    members: list(textPair),
  },
  {
    /** Of the job, in epoch milliseconds: a job that is older is one whose key was released, and has no guard by this entry. */
    createdAt: integer(),
    /** Until when the job may wait to be sent, in epoch milliseconds. */
    deadline: integer(),
  },
);

export type GuardHolder = ValueOf<typeof guardHolder>;

/** Until when a holder can have its guard, in epoch milliseconds: while its job waits, also beyond the hours of the guard. */
export function endOfHolder({ at, deadline = 0 }: Pick<GuardHolder, "at" | "deadline">, warnMs: number): number {
  return Math.max(at + warnMs, deadline);
}

export const intentGuard = openObject({
  /** Changes with every write. */
  version: text(),
  /** Oldest first. */
  holders: list(guardHolder),
});

/**
 * The guard of one intent, under a keyed digest of whom and what it is for. It names no patient, and is gone with its hours,
 * 72 at most.
 */
export type IntentGuard = ValueOf<typeof intentGuard>;
