import type { Clock } from "../../../core/clock.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { AfterFirstAttempt } from "../../ports/delivery-store.ts";
import { maxDelaySeconds } from "../../ports/queue.ts";
import { nextWait } from "./retry-schedule.ts";
import type { AttemptReport } from "./send-delivery.ts";

export interface AfterAttemptDependencies {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly waits: WebhookWaits;
}

/**
 * What follows an attempt at an endpoint that is not paused: the end, or the next attempt.
 *
 * @param attempt its number in the delivery's schedule, from 1
 */
export function afterAttempt(
  { clock, random, waits }: AfterAttemptDependencies,
  attempt: number,
  report: AttemptReport,
): AfterFirstAttempt {
  if (report.attempt.error === undefined) return { status: "delivered" };
  if (report.final === true) return { status: "failed" };
  const wait = nextWait({ attempt, retryAfterSeconds: report.retryAfter, random: random(), scale: waits.scale });
  if (wait === undefined) return { status: "failed" };
  const nextAttemptAt = Math.ceil(clock.now() + wait);
  // The queue's delay covers a short wait, which the scheduler only checks; the scheduler covers a longer one.
  const isQueued = wait <= maxDelaySeconds * 1000;
  return { status: "pending", nextAttemptAt, dueAt: isQueued ? nextAttemptAt + waits.checkAfter : nextAttemptAt };
}
