import type { DeliveryLedger } from "../gateway/ports/ledger.ts";
import { attemptAttribute, deliveryItem, deliveryList, toDelivery } from "./delivery-items.ts";
import { dueShardOf, text, whole } from "./ledger-items.ts";
import type { LedgerTable } from "./ledger-table.ts";

/** Deliveries in the `ledger` table: `pk` the delivery's id, `sk` "delivery"; `attempted` counts the attempts recorded. */
export function dynamoDeliveryLedger(table: LedgerTable): DeliveryLedger {
  const key = (id: string) => ({ pk: id, sk: "delivery" });

  return {
    async addDelivery(delivery, dueAt) {
      await table.putNew(deliveryItem(delivery, dueAt));
    },

    async findDelivery(id) {
      const item = await table.get(key(id));
      return item === undefined ? undefined : toDelivery(item);
    },

    async claimAttempt(id, attempt, claim, now) {
      const item = await table.update(
        key(id),
        "SET #claimToken = :token, #claimUntil = :until, #dueAt = :until, #dueShard = :shard",
        // The token is accepted again, since the SDK repeats a write whose answer was lost.
        "#status = :pending AND #attempted = :before AND #expiresAt > :nowSeconds AND " +
          "(attribute_not_exists(#claimUntil) OR #claimUntil <= :now OR #claimToken = :token)",
        {
          ":token": text(claim.token),
          ":until": whole(claim.until),
          ":shard": text(dueShardOf(id)),
          ":pending": text("pending"),
          ":before": whole(attempt - 1),
          ":nowSeconds": whole(table.nowSeconds()),
          ":now": whole(now),
        },
        "ALL_NEW",
      );
      return item === undefined ? undefined : toDelivery(item);
    },

    async recordAttempt(delivery, claim, attempt, after) {
      const goesOn = after.status === "pending";
      const recorded = await table.update(
        key(delivery.id),
        "SET #attempts = list_append(#attempts, :attempt), #attempted = :attempted, #status = :status" +
          (goesOn ? ", #nextAttemptAt = :next, #dueAt = :dueAt" : "") +
          " REMOVE #claimToken, #claimUntil" +
          (goesOn ? "" : ", #nextAttemptAt, #dueAt, #dueShard"),
        "#status = :pending AND #attempted = :before AND #claimToken = :token",
        {
          ":attempt": { L: [attemptAttribute(attempt)] },
          ":attempted": whole(delivery.attempts.length + 1),
          ":before": whole(delivery.attempts.length),
          ":pending": text("pending"),
          ":status": text(after.status),
          ":token": text(claim.token),
          ...(after.status === "pending" ? { ":next": whole(after.nextAttemptAt), ":dueAt": whole(after.dueAt) } : {}),
        },
      );
      return recorded !== undefined;
    },

    listDeliveries: (endpointId, after, limit) =>
      table.listed({ list: deliveryList(endpointId), after, limit }, toDelivery),
  };
}
