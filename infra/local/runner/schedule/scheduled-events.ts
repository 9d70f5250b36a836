import { randomUUID } from "node:crypto";
import type { ScheduleSpec } from "../deployment/triggers.ts";
import type { Place } from "../template/place.ts";

export interface ScheduledEventsOptions {
  readonly schedule: ScheduleSpec;
  readonly place: Pick<Place, "region" | "accountId">;
  /** Divides the period; what comes out is a second at least. */
  readonly timeScale: number;
  /** Whether an event before is still waiting for an instance. */
  isBehind(): boolean;
  invoke(event: string): Promise<unknown>;
}

/** Milliseconds between the events of a schedule. */
export function scaledPeriodMs(periodSeconds: number, timeScale: number): number {
  return Math.max(1000, (periodSeconds * 1000) / timeScale);
}

/**
 * Sends a function the events of a schedule, the first after one period. An event is left out while the one before it
 * has not found an instance: on this machine they would only pile up.
 *
 * @returns what ends it
 */
export function startSchedule(options: ScheduledEventsOptions): () => void {
  const { schedule, place, timeScale } = options;
  const send = (): void => {
    if (options.isBehind()) return;
    void options.invoke(schedule.input ?? JSON.stringify(scheduledEvent(schedule, place, new Date())));
  };
  const timer = setInterval(send, scaledPeriodMs(schedule.periodSeconds, timeScale));
  return () => clearInterval(timer);
}

/** The event that EventBridge makes for a schedule. */
export function scheduledEvent(schedule: ScheduleSpec, place: Pick<Place, "region" | "accountId">, time: Date): object {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: place.accountId,
    time: time.toISOString().replace(/\.\d{3}Z$/, "Z"),
    region: place.region,
    resources: [schedule.ruleArn],
    detail: {},
  };
}
