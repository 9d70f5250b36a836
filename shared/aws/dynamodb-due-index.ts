import type { DueIndex } from "../gateway/ports/due-index.ts";
import { dueShardName, queryDue } from "./records/due.ts";
import type { RecordTable } from "./records/records.ts";

export function dynamoDueIndex(table: RecordTable): DueIndex {
  return { listDue: (shard, now, limit) => queryDue(table, dueShardName(shard), now, limit) };
}
