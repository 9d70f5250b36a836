import type { DueLedger } from "../gateway/ports/ledger.ts";
import { dueShardName, numberOf, text, textOf, whole } from "./ledger-items.ts";
import type { LedgerTable } from "./ledger-table.ts";

/**
 * What is unfinished in the `ledger` table, over the index `due`. The index lags behind, so what it shows is claimed
 * against the item itself: a `dueAt` that has moved means that somebody has it.
 */
export function dynamoDueLedger(table: LedgerTable): DueLedger {
  return {
    async listDue(shard, now, limit) {
      const entries = await table.due(dueShardName(shard), now, limit);
      return entries.map(({ pk, dueAt }) => ({ id: pk, dueAt }));
    },

    async claimDueEvent({ id, dueAt }, until) {
      const claimed = await table.updateAny({ pk: id, sk: "event" }, "SET #dueAt = :until", "#dueAt = :seen", {
        ":until": whole(until),
        ":seen": whole(dueAt),
      });
      return claimed !== undefined;
    },

    async claimDueDelivery({ id, dueAt }, until) {
      const place = { pk: id, sk: "delivery" };
      const item = await table.get(place, { only: "#status, #attempted, #expiresAt" });
      if (item === undefined) {
        // Expired or gone. Nothing will come of it, and it must not stand before what is to be done.
        await table.updateAny(place, "REMOVE #dueAt, #dueShard", "#dueAt = :seen", { ":seen": whole(dueAt) });
        return undefined;
      }
      if (textOf(item, "status") !== "pending") return undefined;
      const attempted = numberOf(item, "attempted");
      const claimed = await table.update(
        place,
        "SET #dueAt = :until",
        "#dueAt = :seen AND #status = :pending AND #attempted = :attempted",
        {
          ":until": whole(until),
          ":seen": whole(dueAt),
          ":pending": text("pending"),
          ":attempted": whole(attempted),
        },
      );
      return claimed === undefined ? undefined : attempted + 1;
    },
  };
}
