import type { EndpointHealth } from "../model/endpoint-health.ts";
import type { EndpointRef } from "../model/endpoint-ref.ts";
import type { DueRecord } from "./due-index.ts";

/** One of the concurrent attempts at an endpoint. It expires if it is not released. */
export interface AttemptSlot {
  readonly token: string;
  readonly until: number;
}

/** What an attempt says about the health of its endpoint; `inconclusive` also when it was not made. */
export type AttemptOutcome = "success" | "failure" | "inconclusive";

export interface EndpointHealthPlan extends Pick<EndpointHealth, "probes" | "notified"> {
  readonly state: "paused" | "draining";
  readonly dueAt: number;
}

export interface EndpointHealthStore {
  findHealth(endpointId: string): Promise<EndpointHealth | undefined>;
  /** Acquires one of `maxSlots` slots; `false` when none is free. */
  acquireSlot(endpoint: EndpointRef, slot: AttemptSlot, maxSlots: number, now: number): Promise<boolean>;
  /** Releases the slot and counts the outcome of its attempt. */
  releaseSlot(endpoint: EndpointRef, slot: AttemptSlot, outcome: AttemptOutcome, now: number): Promise<EndpointHealth>;
  /** Counts a failed attempt that was made without a slot. */
  countFailure(endpoint: EndpointRef, now: number): Promise<EndpointHealth>;
  /** Begins a pause that is due at once; nothing happens when it is paused already. */
  pause(endpoint: EndpointRef, now: number): Promise<void>;
  /** Ends a pause and resets its failures; the drain of held deliveries is due at once. */
  startDrain(endpointId: string, now: number): Promise<void>;
  /** Records that a delivery is held, so that the drain finds it; starts a drain when the endpoint is active. */
  markHeld(endpoint: EndpointRef, now: number): Promise<void>;
  /** Ends the drain, unless a delivery was held after that time. */
  finishDrain(endpointId: string, heldUntil: number): Promise<void>;
  /** Postpones `dueAt` to `until`; `undefined` when another worker changed it. */
  claimDueEndpoint(due: DueRecord, until: number): Promise<EndpointHealth | undefined>;
  /** Schedules the next step of an endpoint that is still in that state. */
  planEndpoint(endpointId: string, plan: EndpointHealthPlan): Promise<void>;
}
