/** Something unfinished whose time has come. */
export interface DueRecord {
  readonly id: string;
  readonly dueAt: number;
}

/** An attempt that nobody has made yet. */
export interface DueAttempt {
  /** From 1. */
  readonly attempt: number;
  /** When it should have been made, in epoch milliseconds. */
  readonly since: number;
}

export interface DueIndex {
  /** What is due in one shard, the longest due first. */
  listDue(shard: number, now: number, limit: number): Promise<readonly DueRecord[]>;
  /** Pushes an unfinished event's `dueAt` out; when it arrived, or `undefined` when it is finished or somebody else did. */
  claimDueEvent(due: DueRecord, until: number): Promise<number | undefined>;
  /** Pushes a pending delivery's `dueAt` out; the attempt to make, or `undefined` as above. */
  claimDueDelivery(due: DueRecord, until: number): Promise<DueAttempt | undefined>;
}

/** Shards of the index of due records: enough that no one partition of DynamoDB carries them all. */
export const dueShards = 8;
