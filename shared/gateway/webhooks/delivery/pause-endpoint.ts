import type { Clock } from "../../../core/clock.ts";
import type { ManualPause } from "../../model/endpoint.ts";
import type { EndpointHealth } from "../../model/endpoint-health.ts";
import type { EndpointRef } from "../../model/endpoint-ref.ts";
import { pauseFailures, type WebhookWaits } from "../../model/webhook-times.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";

export interface PauseEndpointDependencies {
  readonly store: Pick<EndpointHealthStore, "pause" | "startDrain">;
  readonly endpoints: Pick<EndpointStore, "setPaused">;
  readonly clock: Clock;
}

/** Whether an endpoint has failed often enough in a row, and for long enough, to be paused. */
export function mustPause(health: EndpointHealth, waits: Pick<WebhookWaits, "pauseAfter">, now: number): boolean {
  if (health.state === "paused" || health.firstFailureAt === null) return false;
  return health.failures >= pauseFailures && now - health.firstFailureAt >= waits.pauseAfter;
}

/** Pauses the endpoint before its health record: after a crash in between, the next delivery finds it paused. */
export function createPauseEndpoint({ store, endpoints, clock }: PauseEndpointDependencies) {
  return async (endpoint: EndpointRef): Promise<void> => {
    const now = clock.now();
    await endpoints.setPaused(endpoint.partnerId, endpoint.endpointId, true);
    await store.pause(endpoint, now);
  };
}

/** Starts the drain before it resumes the endpoint: after a crash in between, the scheduler's drain resumes it. */
export function createResumeEndpoint({ store, endpoints, clock }: PauseEndpointDependencies) {
  return async ({ partnerId, endpointId }: EndpointRef): Promise<void> => {
    await store.startDrain(endpointId, clock.now());
    await endpoints.setPaused(partnerId, endpointId, false);
  };
}

/**
 * Pauses an endpoint until someone resumes it. After a crash between its two records the next delivery finds it paused, as
 * after one of `createPauseEndpoint`; a drain that is in progress ends at the scheduler's next step (`handle-due-endpoint.ts`).
 *
 * @returns a function that returns whether it was paused: it is `false` where it was disabled or deleted, or is paused manually
 */
export function createPauseManually(deps: {
  readonly store: Pick<EndpointHealthStore, "pause">;
  readonly endpoints: Pick<EndpointStore, "pauseManually">;
  readonly clock: Clock;
}) {
  const { store, endpoints, clock } = deps;
  return async ({ partnerId, endpointId }: EndpointRef, by: ManualPause): Promise<boolean> => {
    const isPaused = await endpoints.pauseManually(partnerId, endpointId, by);
    if (isPaused) await store.pause({ partnerId, endpointId }, clock.now());
    return isPaused;
  };
}

/**
 * Resumes an endpoint, whatever paused it. It starts the drain first: after a crash in between, a pause for failures is ended
 * by the drain, and a manual one goes on.
 */
export function createEndPause(deps: {
  readonly store: Pick<EndpointHealthStore, "startDrain">;
  readonly endpoints: Pick<EndpointStore, "resume">;
  readonly clock: Clock;
}) {
  const { store, endpoints, clock } = deps;
  return async ({ partnerId, endpointId }: EndpointRef): Promise<void> => {
    await store.startDrain(endpointId, clock.now());
    await endpoints.resume(partnerId, endpointId);
  };
}

/**
 * Schedules another probe at once after one that could not be sent, for example because its grant was withdrawn. Such a
 * probe says nothing about its endpoint, and the other held deliveries must not wait for hours behind it.
 */
export function createProbeAnother(deps: {
  readonly store: Pick<EndpointHealthStore, "findHealth" | "planEndpoint">;
  readonly clock: Clock;
}) {
  const { store, clock } = deps;
  return async ({ endpointId }: EndpointRef): Promise<void> => {
    const now = clock.now();
    const health = await store.findHealth(endpointId);
    if (health?.state !== "paused") return;
    const { notified, probes } = health;
    await store.planEndpoint(endpointId, { state: "paused", notified, probes, dueAt: now });
  };
}
