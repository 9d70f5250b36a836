import type { OpenIndexCheck } from "../model/open-index-check.ts";
import type { OpenKind } from "../model/open-status.ts";
import type { DueRecord } from "./due-index.ts";
import type { ListEntry } from "./listed.ts";

/** A list of records that may be open: the jobs of a partner, or the deliveries of an endpoint. */
export interface OpenRecords {
  readonly kind: OpenKind;
  /** The partner's or the endpoint's id. */
  readonly of: string;
}

/** What decides where a record is in the index of open records. */
export interface IndexedRecord {
  readonly id: string;
  readonly partnerId: string;
  readonly status: string;
  /** Its entry; absent where it has none. */
  readonly open?: string | undefined;
}

export interface OpenIndexChecks {
  /** Puts the record of the check; does nothing where there is one. */
  putFirstCheck(dueAt: number): Promise<void>;
  /** Moves `dueAt`; `undefined` when another worker has moved it. */
  claimDueCheck(due: DueRecord, until: number): Promise<OpenIndexCheck | undefined>;
  saveCheck(check: OpenIndexCheck, dueAt: number): Promise<void>;
  /** Up to `limit` positions of a list after one, by arrival; fewer only at its end. */
  examineRecords(list: OpenRecords, after: string, limit: number): Promise<readonly ListEntry<IndexedRecord>[]>;
  /**
   * Gives a record the entry of its status, or takes it off the index where it has ended.
   *
   * @returns `false` where it has the right entry, or its status or entry has changed since it was read
   */
  correctEntry(kind: OpenKind, seen: IndexedRecord): Promise<boolean>;
}
