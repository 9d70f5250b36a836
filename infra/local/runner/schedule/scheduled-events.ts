import { randomUUID } from "node:crypto";
import type { ScheduleSpec } from "../deployment/triggers.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";

export interface ScheduledEventsOptions {
  readonly schedule: ScheduleSpec;
  readonly target: Pick<DeploymentTarget, "region" | "accountId">;
  /** Divides the period; the result is at least one second. */
  readonly timeScale: number;
  /** Whether a previous event still waits for an instance. */
  isBehind(): boolean;
  invoke(event: string): Promise<unknown>;
}

/** Milliseconds between the events of a schedule. */
export function scaledPeriodMs(periodSeconds: number, timeScale: number): number {
  return Math.max(1000, (periodSeconds * 1000) / timeScale);
}

/**
 * Sends a function the events of a schedule, the first after one period. An event is skipped while the previous one
 * waits for an instance; otherwise events would pile up on a slow machine.
 *
 * @returns a function that stops it
 */
export function startSchedule(options: ScheduledEventsOptions): () => void {
  const { schedule, target, timeScale } = options;
  const send = (): void => {
    if (options.isBehind()) return;
    void options.invoke(schedule.input ?? JSON.stringify(scheduledEvent(schedule, target, new Date())));
  };
  const timer = setInterval(send, scaledPeriodMs(schedule.periodSeconds, timeScale));
  return () => clearInterval(timer);
}

/** The event that EventBridge makes for a schedule. */
export function scheduledEvent(
  schedule: ScheduleSpec,
  target: Pick<DeploymentTarget, "region" | "accountId">,
  time: Date,
): object {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: target.accountId,
    time: time.toISOString().replace(/\.\d{3}Z$/, "Z"),
    region: target.region,
    resources: [schedule.ruleArn],
    detail: {},
  };
}
