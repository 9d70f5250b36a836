import type { Delivery } from "../model/delivery.ts";
import type { DeliveryAttempt } from "../model/delivery-attempt.ts";
import type { ListRange } from "../model/list-range.ts";
import type { OpenStatus } from "../model/open-status.ts";
import type { DueRecord } from "./due-index.ts";
import type { ListEntry, Listed } from "./listed.ts";

/** What one worker holds while it makes one attempt. */
export interface AttemptClaim {
  readonly token: string;
  /** Epoch milliseconds after which another worker may make the attempt. */
  readonly until: number;
  readonly probe?: boolean;
}

/** The next attempt of a delivery, moved. */
export interface Reschedule {
  readonly nextAttemptAt: number;
  readonly dueAt: number;
  /** The partner requested it: it is made also while the endpoint is paused. */
  readonly manual?: boolean;
  /** The recovery that it is part of. */
  readonly recovery?: string;
}

/** The state after an attempt; at `dueAt` the scheduler resumes what a lost message leaves. */
export type AfterAttempt = AfterFirstAttempt | { readonly status: "held" };

/** As `AfterAttempt`; a delivery whose endpoint is paused by its first attempt is held before its second one. */
export type AfterFirstAttempt =
  | { readonly status: "delivered" | "failed" }
  | { readonly status: "pending"; readonly nextAttemptAt: number; readonly dueAt: number };

/** An attempt that is due. */
export interface DueAttempt {
  readonly partnerId: string;
  /** From 1. */
  readonly attempt: number;
  /** When it should have been made, in epoch milliseconds. */
  readonly since: number;
}

export interface DeliveryStore {
  /** Puts a pending delivery unless there is one of that id. */
  addDelivery(delivery: Delivery, dueAt: number): Promise<void>;
  /**
   * Puts a delivery with its first attempt, unless there is a delivery of that id.
   *
   * @returns `false` where there is one: another worker has made that attempt, or has enqueued it
   */
  addAttempted(delivery: Delivery, attempt: DeliveryAttempt, after: AfterFirstAttempt): Promise<boolean>;
  findDelivery(id: string): Promise<Delivery | undefined>;
  /** Reads several deliveries, in no order; those that do not exist are missing. */
  findDeliveries(ids: readonly string[]): Promise<readonly Delivery[]>;
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
  /** Makes a held delivery pending, with a schedule from its start; returns the attempt to make, if it was held. */
  releaseHeld(
    held: Pick<Delivery, "id" | "partnerId">,
    nextAttemptAt: number,
    dueAt: number,
    now: number,
  ): Promise<number | undefined>;
  /**
   * Makes the next attempt of a delivery due, in whatever state that was seen, with a schedule from its start.
   *
   * @returns the delivery as it is now; `in-progress` while a worker makes an attempt; `changed` when it is no longer as seen
   */
  rescheduleDelivery(seen: Delivery, order: Reschedule, now: number): Promise<Delivery | "in-progress" | "changed">;
  /** Records the claimed attempt; `false` when the claim was lost to another worker meanwhile. */
  recordAttempt(
    delivery: Delivery,
    claim: AttemptClaim,
    attempt: DeliveryAttempt,
    after: AfterAttempt,
  ): Promise<boolean>;
  /** Moves a pending delivery's `dueAt`; returns the attempt to make, or `undefined` when `dueAt` has changed. */
  claimDueDelivery(due: DueRecord, until: number): Promise<DueAttempt | undefined>;
  /**
   * Removes the delivery, for an erasure; can be repeated.
   *
   * @returns until when a worker that had claimed an attempt may still be making it (epoch milliseconds; 0 when none
   *   had), or `undefined` when there was no such delivery
   */
  eraseDelivery(id: string): Promise<number | undefined>;
  /** Deliveries to the endpoint, oldest first, after the position. */
  listDeliveries(endpointId: string, after: string, limit: number): Promise<readonly Listed<Delivery>[]>;
  /**
   * Deliveries of several partners together that have not ended, by arrival: those of the index of open records, which lags behind. A
   * position is that of the other list.
   */
  examineOpenDeliveries(
    of: { readonly partnerIds: readonly string[]; readonly status: OpenStatus<"delivery"> },
    range: ListRange,
    limit: number,
  ): Promise<readonly ListEntry<Delivery>[]>;
  /** Deliveries to several endpoints together, by arrival. */
  examineDeliveries(
    endpointIds: readonly string[],
    range: ListRange,
    limit: number,
  ): Promise<readonly ListEntry<Delivery>[]>;
}
