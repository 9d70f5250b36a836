import { dynamoUseStore } from "../../../shared/aws/dynamodb-use-store.ts";
import type { Clock } from "../../../shared/core/clock.ts";
import { RecordedUse } from "../../../shared/gateway/resilience/recorded-use.ts";
import { MemoryTable } from "./memory-table.ts";
import { silentLog } from "./silent-log.ts";

/** What partners use, as a container over a table in memory knows it. */
export function memoryUse(clock: Clock, store = dynamoUseStore(new MemoryTable())): RecordedUse {
  return new RecordedUse({ store, clock, log: silentLog() });
}
