/** An unfinished record that the scheduler looks at. */
export interface DueRecord {
  readonly id: string;
  readonly dueAt: number;
}

export interface DueIndex {
  /** The due records of one shard, the longest due first; all of them without a limit. */
  listDue(shard: number, now: number, limit?: number): Promise<readonly DueRecord[]>;
}

/** Shards of the index, so that no single partition of DynamoDB holds all due records. */
export const dueShards = 8;
