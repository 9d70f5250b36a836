import type { EndpointRef } from "./event-store.ts";
import type { Listed } from "./listed.ts";

export interface DeliveryAttempt {
  readonly at: number;
  /** The endpoint's answer; `null` when there was none. */
  readonly status: number | null;
  readonly durationMs: number;
  readonly error?: string;
  /** The beginning of the endpoint's answer, where it had one. It is the partner's own text, and in no log. */
  readonly response?: string;
}

export type DeliveryStatus = "pending" | "delivered" | "held" | "failed";

/** One event on its way to one endpoint. */
export interface Delivery extends EndpointRef {
  /** `dlv_…`, derived from event and endpoint. */
  readonly id: string;
  readonly eventId: string;
  /** Those of the grant that the event goes by; `null` for a notification, which goes by no grant. */
  readonly vendor: string | null;
  readonly connection: string | null;
  readonly status: DeliveryStatus;
  /** The newest, `attemptsKept` at most. */
  readonly attempts: readonly DeliveryAttempt[];
  /** All that were made, those that are no longer kept included. */
  readonly attempted: number;
  readonly createdAt: number;
  readonly nextAttemptAt: number | null;
  /** Attempts that its retry schedule does not count: those before it was last let go. */
  readonly scheduleBaseAttempt?: number;
  /** The number of the attempt that its partner asked for: it is made also while the endpoint is paused. */
  readonly manualAttempt?: number;
  /** The recovery that made it, or let it go again. */
  readonly recovery?: string;
  /** It was held, and outlives the usual retention until it ends. */
  readonly kept?: true;
}

/** What one worker holds while it makes one attempt. */
export interface AttemptClaim {
  readonly token: string;
  /** Epoch milliseconds after which somebody else may make the attempt. */
  readonly until: number;
  readonly probe?: boolean;
}

/** A delivery's next attempt, out of its turn. */
export interface SendAgain {
  readonly nextAttemptAt: number;
  readonly dueAt: number;
  /** Its partner wants it now, also while the endpoint is paused. */
  readonly asked?: boolean;
  /** The recovery that it is part of. */
  readonly recovery?: string;
}

/** What follows an attempt; `dueAt` is when the scheduler looks, if nobody else did. */
export type AfterAttempt =
  | { readonly status: "delivered" | "failed" | "held" }
  | { readonly status: "pending"; readonly nextAttemptAt: number; readonly dueAt: number };

/**
 * Attempts that a delivery tells of: more than its schedule has. Probes of a pause and retries that its partner asks for
 * have no end, and an item of DynamoDB has one at 400 KB.
 */
export const attemptsKept = 20;

/** The delivery's attempts with one more. */
export function withAttempt(
  { attempts, attempted }: Pick<Delivery, "attempts" | "attempted">,
  attempt: DeliveryAttempt,
): Pick<Delivery, "attempts" | "attempted"> {
  return { attempts: [...attempts, attempt].slice(-attemptsKept), attempted: attempted + 1 };
}

export interface DeliveryStore {
  /** Puts a pending delivery unless it stands already. */
  addDelivery(delivery: Delivery, dueAt: number): Promise<void>;
  findDelivery(id: string): Promise<Delivery | undefined>;
  /**
   * Claims the attempt of that number (from 1); the claim's end is also when the scheduler looks.
   *
   * @param claim `probe` claims a held delivery too, which stays held meanwhile
   * @returns `undefined` when the attempt was made, the delivery has ended, or another worker has it
   */
  claimAttempt(id: string, attempt: number, claim: AttemptClaim, now: number): Promise<Delivery | undefined>;
  /** Holds a pending delivery before the attempt of that number; `false` when it is not at that attempt, or claimed. */
  holdDelivery(delivery: Delivery, attempt: number, now: number): Promise<boolean>;
  /** Ids of held deliveries to the endpoint, the oldest first. */
  listHeld(endpointId: string, limit: number): Promise<readonly string[]>;
  /** Lets a held delivery go, with a schedule from its start; the number of the attempt to make, if it was held. */
  releaseHeld(id: string, nextAttemptAt: number, dueAt: number, now: number): Promise<number | undefined>;
  /**
   * Makes the next attempt of a delivery due, in whatever state that was seen, with a schedule from its start.
   *
   * @returns the delivery as it is now; `under-way` while a worker has it; `changed` when it is no longer as seen
   */
  sendAgain(seen: Delivery, order: SendAgain, now: number): Promise<Delivery | "under-way" | "changed">;
  /** Records the claimed attempt; `false` when the claim was lost to another worker meanwhile. */
  recordAttempt(
    delivery: Delivery,
    claim: AttemptClaim,
    attempt: DeliveryAttempt,
    after: AfterAttempt,
  ): Promise<boolean>;
  /** Deliveries to the endpoint, oldest first, after the position. */
  listDeliveries(endpointId: string, after: string, limit: number): Promise<readonly Listed<Delivery>[]>;
}
