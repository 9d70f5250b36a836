import { dateTime, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";
import { leaseDurationMs } from "./job-times.ts";

// The record and the view of an attempt differ in the form of its time alone. It has no text of a request or an answer.

const required = {
  phase: enumOf(["before-first-byte", "after-first-byte", "answered", "unknown"], {
    description:
      "How far the call came. `before-first-byte`: nothing was sent. `after-first-byte`: the vendor may have done the work. `answered`: its whole answer arrived. `unknown`: the gateway's function ended before it recorded the result, and may have sent the call.",
  }),
  durationMs: nullable(
    integer({ minimum: 0, description: "Until the whole answer or the failure; null where neither was recorded." }),
  ),
  status: nullable(integer({ description: "The vendor's status; null when there was no whole answer." })),
};

const optional = {
  error: text({
    description:
      "The type of the failure, for example `connect`, `timeout`, `reset` or `answer-cut`; `interrupted` where the gateway's function ended. Absent where the vendor answered, whatever it answered.",
  }),
};

/** One attempt at a job's call, as it is stored; `at` is when it began, in epoch milliseconds. */
export const jobAttempt = openObject({ at: integer(), ...required }, optional);

export type JobAttempt = ValueOf<typeof jobAttempt>;

/** One attempt as its partner sees it. */
export const jobAttemptView = openObject({ at: dateTime({ description: "When it began." }), ...required }, optional);

export type JobAttemptView = ValueOf<typeof jobAttemptView>;

export function toJobAttemptView({ at, ...attempt }: JobAttempt): JobAttemptView {
  return { at: new Date(at).toISOString(), ...attempt };
}

/** An item of DynamoDB has an end at 400 KB, and a queued job may have thousands of attempts. */
export const maxRecentAttempts = 20;

/** The newest of the attempts, oldest first. */
export function newestAttempts(attempts: readonly JobAttempt[]): readonly JobAttempt[] {
  return attempts.slice(-maxRecentAttempts);
}

/**
 * The attempts of a job whose lease has expired, with the one of that lease: its function ended before it recorded the
 * result. Where it was only late, its own record takes the place of this one.
 */
export function withInterruptedAttempt(
  {
    recentAttempts = [],
    leaseExpiresAt,
  }: {
    readonly recentAttempts?: readonly JobAttempt[];
    readonly leaseExpiresAt: number | null;
  },
  now: number,
): { readonly recentAttempts: readonly JobAttempt[] } {
  const at = (leaseExpiresAt ?? now) - leaseDurationMs;
  const interrupted = { at, phase: "unknown", durationMs: null, status: null, error: "interrupted" } as const;
  return { recentAttempts: newestAttempts([...recentAttempts, interrupted]) };
}
