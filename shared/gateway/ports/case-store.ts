import type { OfferingValue } from "../../vendors/webhook-reading.ts";
import type { ListRange } from "../model/list-range.ts";
import type { ListEntry } from "./listed.ts";

/** The rank of a fact in the order in which a case moves forward. */
export interface Version {
  /** The vendor's time, epoch milliseconds. */
  readonly time: number;
  readonly rank: number;
  readonly eventId: string;
}

/** The newest that is known of one thing. */
export interface Fact<Value> extends Version {
  readonly value: Value;
}

export interface TimelineEntry extends Version {
  readonly type: string;
  readonly receivedAt: number;
  /** The status that the vendor was asked for, of an entry whose webhook was missed. */
  readonly recovered?: string;
  /** The id of the recovered event that stated this webhook's status before it. */
  readonly recoveredAs?: string;
}

/** Where a case waits for its next look at the vendor (`catch-up/`). */
export interface CaseLook {
  /** `<vendor>/<connection>` */
  readonly of: string;
  /** The last look, or the case's first news, in epoch milliseconds: the longest ago is looked at first. */
  readonly at: number;
}

type OfferingValues = Readonly<Record<string, OfferingValue>>;

/** The state of one telehealth case, as its events tell it. */
export interface TelehealthCase {
  readonly caseId: string;
  /** The vendor's connection that its events came by; a case of an earlier version has none, and is in no list. */
  readonly connection?: string;
  /** When the last of its events arrived. */
  readonly lastReceivedAt: number;
  /** The vendor's newest time of an event that is about the case alone. */
  readonly newestTime?: number;
  readonly status?: Fact<string>;
  readonly orderStatus?: Fact<string>;
  readonly orderDetails?: Fact<string>;
  readonly trackingNumber?: Fact<string>;
  readonly offerings: readonly (Fact<OfferingValues> & { readonly id: string })[];
  /** In the order of their versions. */
  readonly timeline: readonly TimelineEntry[];
  /**
   * What happened up to then was erased, in epoch milliseconds: of such a status no webhook was missed. Absent until something
   * of before an erasure has come for the case.
   */
  readonly erasedUntil?: number;
  /** Absent from a case that has a final status, and from those of a vendor that is not asked. */
  readonly look?: CaseLook;
}

/** A case is kept this long after its last event (`docs/architecture.md`, State). */
export const caseKeptMs = 400 * 24 * 3_600_000;

/** A case that waits for a look since `at`, in epoch milliseconds. */
export interface ListedLook {
  readonly key: string;
  readonly at: number;
}

export interface StoredCase {
  readonly state: TelehealthCase;
  /** Grows by one with every change, from any number on: one that was removed and created again has another one. */
  readonly revision: number;
}

/** The connection that a case is of. */
export interface CaseOrigin {
  readonly vendor: string;
  readonly connection: string;
}

export interface ListedCase {
  readonly origin: CaseOrigin;
  readonly state: TelehealthCase;
}

export interface CaseStore {
  /**
   * @param key a keyed digest
   * @param consistent `false` for a read at half the price, which may return an earlier revision
   */
  findCase(key: string, consistent?: boolean): Promise<StoredCase | undefined>;
  /**
   * Replaces the case of that revision, or creates it (`undefined`).
   *
   * @returns `false` when another revision is stored
   */
  putCase(key: string, state: TelehealthCase, replaces: number | undefined): Promise<boolean>;
  /**
   * Records the vendor's time of an event that is about the case alone as its `newestTime`, unless that is newer. Needs no
   * read, so that other writers cannot keep it from being recorded.
   *
   * @returns `false` when there is no case
   */
  recordNewestTime(key: string, time: number): Promise<boolean>;
  /** The keys of the cases of a connection that wait for a look since that time, the longest first; the index may lag. */
  listLooks(of: string, until: number, limit: number): Promise<readonly ListedLook[]>;
  /** Moves the look of a case from where it was seen; without `to`, the case waits for none. */
  moveLook(key: string, from: number, to: number | undefined): Promise<void>;
  /** Cases of several connections together, by last news. */
  examineCases(
    origins: readonly CaseOrigin[],
    range: ListRange,
    limit: number,
  ): Promise<readonly ListEntry<ListedCase>[]>;
  /** Removes the content of the case of that revision; `false` when another revision is stored. */
  removeCase(key: string, revision: number): Promise<boolean>;
}
