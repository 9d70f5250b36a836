import { createHash } from "node:crypto";
import { type DueIndex, type DueRecord, dueShards } from "../../gateway/ports/due-index.ts";
import type { RecordTable } from "./records.ts";

/** Attributes of a record that the scheduler looks at. */
export function due(id: string, dueAt: number): { readonly dueAt: number; readonly dueShard: string } {
  return { dueAt, dueShard: dueShardName((createHash("sha256").update(id).digest()[0] ?? 0) % dueShards) };
}

function dueShardName(shard: number): string {
  return `due#${shard}`;
}

/** The records of a shard that are due until a time, the longest due first. The index may lag behind the records. */
export async function queryDue(
  { table }: RecordTable,
  shard: string,
  until: number | undefined,
  limit?: number,
): Promise<readonly DueRecord[]> {
  const entries = await table.query({
    index: "due",
    partition: ["dueShard", shard],
    ...(until === undefined ? {} : { sort: ["dueAt", "<=", until] as const }),
    ...(limit === undefined ? {} : { limit }),
  });
  return entries.map(({ pk, dueAt }) => ({ id: pk, dueAt: Number(dueAt) }));
}

export function dynamoDueIndex(table: RecordTable): DueIndex {
  return { listDue: (shard, now, limit) => queryDue(table, dueShardName(shard), now, limit) };
}
