import type { ReadTogether } from "../../../shared/aws/records/read-together.ts";

/** Reads of tables in memory. */
export const memoryReadTogether: ReadTogether = (reads) =>
  Promise.all(reads.map(({ table, key, consistent, only }) => table.get(key, { consistent, only })));
