import { catchUpKey, catchUpRecord } from "../gateway/model/catch-up.ts";
import type { CatchUpStore } from "../gateway/ports/catch-up-store.ts";
import { all, any, is } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** A connection has one record, so that at most one catch-up is running. It does not expire: it is due for ever. */
export function dynamoCatchUpStore(table: RecordTable): CatchUpStore {
  const catchUps = new Records(table, { prefix: "cup_", sk: "catch-up", schema: catchUpRecord });
  return {
    async startCatchUp(catchUp, dueAt) {
      const key = catchUpKey(catchUp.vendor, catchUp.connection);
      // The id is accepted again, since the SDK repeats a write whose answer was lost.
      const isFree = any(is("status", "done"), is("status", "stopped"), is("id", catchUp.id));
      if (await catchUps.put(key, catchUp, due(key, dueAt), isFree)) return catchUp;
      return (await catchUps.find(key)) ?? catchUp;
    },

    async putFirstCatchUp(catchUp, dueAt) {
      const key = catchUpKey(catchUp.vendor, catchUp.connection);
      await catchUps.put(key, catchUp, due(key, dueAt));
    },

    findCatchUp: ({ vendor, connection }) => catchUps.find(catchUpKey(vendor, connection)),

    claimDueCatchUp: (record, until) => catchUps.claimDue(record, until),

    advanceCatchUp(seen, step, dueAt) {
      const key = catchUpKey(seen.vendor, seen.connection);
      const isAsSeen = all(is("id", seen.id), is("page", seen.page), is("status", seen.status));
      return catchUps.put(key, step, due(key, dueAt), isAsSeen);
    },
  };
}
