import type { EndpointHealth } from "../model/endpoint-health.ts";
import type { EndpointRef } from "../model/endpoint-ref.ts";
import type { DueRecord } from "./due-index.ts";

/** A place among the attempts that one endpoint gets at once; one that is not given back ends by itself. */
export interface AttemptSlot {
  readonly token: string;
  readonly until: number;
}

/** What an attempt showed; `nothing` when it was not made, or says nothing of the endpoint's health. */
export type AttemptResult = "taken" | "failed" | "nothing";

export interface EndpointHealthPlan extends Pick<EndpointHealth, "probes" | "notified"> {
  readonly state: "paused" | "draining";
  readonly dueAt: number;
}

export interface EndpointHealthStore {
  findHealth(endpointId: string): Promise<EndpointHealth | undefined>;
  /** Takes a slot of `most`; `false` when all are taken. */
  enter(endpoint: EndpointRef, slot: AttemptSlot, most: number, now: number): Promise<boolean>;
  /** Gives the slot back and counts what its attempt showed. */
  leave(endpoint: EndpointRef, slot: AttemptSlot, result: AttemptResult, now: number): Promise<EndpointHealth>;
  /** Begins a pause that is due at once; nothing happens when it is paused already. */
  pause(endpoint: EndpointRef, now: number): Promise<void>;
  /** Ends a pause and forgets its failures; what is held is due to be let go. */
  startDrain(endpointId: string, now: number): Promise<void>;
  /** Notes that a delivery is held, so that the drain looks for it; begins one where neither pause nor drain is. */
  noteHeld(endpoint: EndpointRef, now: number): Promise<void>;
  /** Ends the drain, unless a delivery was held after that time. */
  finishDrain(endpointId: string, heldUntil: number): Promise<void>;
  /** Pushes `dueAt` out; `undefined` when it has moved meanwhile. */
  claimDueEndpoint(due: DueRecord, until: number): Promise<EndpointHealth | undefined>;
  /** Says when to look again at an endpoint that is still in that state. */
  planEndpoint(endpointId: string, plan: EndpointHealthPlan): Promise<void>;
}
