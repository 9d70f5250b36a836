import { enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

const results = ["succeeded", "failed"] as const;

/** How the vendor's webhook says that a writeback has ended. */
export type WritebackResult = (typeof results)[number];

/**
 * One piece of work that the vendor had accepted with 202, by the reference that the vendor gave it: the job, once its
 * answer has named the reference, and the result, once a webhook has named it. Either may come first.
 */
export const writeback = openObject(
  {},
  {
    jobId: text({ pattern: "^job_" }),
    /** Of the job: one that takes the place of a job with a released key has another. */
    createdAt: integer(),
    /** The attempt that was answered. */
    claims: integer(),
    result: enumOf(results),
    /** When the webhook was received, in epoch milliseconds. */
    resultAt: integer(),
  },
);

export type Writeback = ValueOf<typeof writeback>;

/** In milliseconds, by which the clocks of two functions may differ. */
const clockToleranceMs = 60_000;

/** Whether the result was stated before the job existed: it is that of earlier work with the same reference. */
export function isOfEarlierWork({ createdAt, result, resultAt = 0 }: Writeback): boolean {
  return result !== undefined && createdAt !== undefined && resultAt < createdAt - clockToleranceMs;
}
