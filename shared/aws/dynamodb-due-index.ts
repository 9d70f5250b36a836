import type { DueIndex } from "../gateway/ports/due-index.ts";
import { dueShardName, numberOf, text, whole } from "./record-items.ts";
import type { RecordTable } from "./record-table.ts";

/**
 * What is unfinished in the `records` table, over the index `due`. The index lags behind, so what it shows is claimed
 * against the item itself: a `dueAt` that has moved means that somebody has it.
 */
export function dynamoDueIndex(table: RecordTable): DueIndex {
  return {
    async listDue(shard, now, limit) {
      const entries = await table.due(dueShardName(shard), now, limit);
      return entries.map(({ pk, dueAt }) => ({ id: pk, dueAt }));
    },

    async claimDueEvent({ id, dueAt }, until) {
      const claimed = await table.updateAny(
        { pk: id, sk: "event" },
        "SET #dueAt = :until",
        "#dueAt = :seen",
        { ":until": whole(until), ":seen": whole(dueAt) },
        "ALL_NEW",
      );
      return claimed === undefined ? undefined : numberOf(claimed, "receivedAt");
    },

    async claimDueDelivery({ id, dueAt }, until) {
      const place = { pk: id, sk: "delivery" };
      // The write tells the attempt: a scheduler that finds a thousand has no time to read each of them first.
      const claimed = await table.update(
        place,
        "SET #dueAt = :until",
        "#dueAt = :seen AND #status = :pending",
        { ":until": whole(until), ":seen": whole(dueAt), ":pending": text("pending") },
        "ALL_NEW",
      );
      if (claimed !== undefined) {
        return { attempt: numberOf(claimed, "attempted") + 1, since: numberOf(claimed, "nextAttemptAt") || dueAt };
      }
      if ((await table.get(place, { only: "#expiresAt" })) === undefined) {
        // Expired or gone. Nothing will come of it, and it must not stand before what is to be done.
        await table.updateAny(place, "REMOVE #dueAt, #dueShard", "#dueAt = :seen", { ":seen": whole(dueAt) });
      }
      return undefined;
    },
  };
}
