import { type Delivery, withAttempt } from "../gateway/model/delivery.ts";
import type { AfterAttempt, DeliveryStore } from "../gateway/ports/delivery-store.ts";
import { attemptAttribute, deliveryItem, deliveryList, heldShard, toDelivery } from "./delivery-items.ts";
import { dueShardOf, expiryOf, numberOf, text, whole } from "./record-items.ts";
import type { RecordTable, Values } from "./record-table.ts";

/** Deliveries in the `records` table: `pk` the delivery's id, `sk` "delivery"; `attempted` counts the attempts recorded. */
export function dynamoDeliveryStore(table: RecordTable): DeliveryStore {
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
      const claimed = "SET #claimToken = :token, #claimUntil = :until";
      const values = {
        ":token": text(claim.token),
        ":until": whole(claim.until),
        ":before": whole(attempt - 1),
        ":nowSeconds": whole(table.nowSeconds()),
        ":now": whole(now),
      };
      const take = (change: string, status: "pending" | "held", more: Values) =>
        table.update(
          key(id),
          change,
          // The token is accepted again, since the SDK repeats a write whose answer was lost.
          "#status = :status AND #attempted = :before AND (attribute_not_exists(#expiresAt) OR #expiresAt > :nowSeconds) " +
            "AND (attribute_not_exists(#claimUntil) OR #claimUntil <= :now OR #claimToken = :token)",
          { ...values, ":status": text(status), ...more },
          "ALL_NEW",
        );
      const held = claim.probe === true ? await take(claimed, "held", {}) : undefined;
      const shard = { ":shard": text(dueShardOf(id)) };
      const item = held ?? (await take(`${claimed}, #dueAt = :until, #dueShard = :shard`, "pending", shard));
      return item === undefined ? undefined : toDelivery(item);
    },

    async recordAttempt(delivery, claim, attempt, after) {
      const { attempts, attempted } = withAttempt(delivery, attempt);
      const next = nextState(delivery, after, table.nowSeconds());
      const recorded = await table.update(
        key(delivery.id),
        `SET #attempts = :attempts, #attempted = :attempted, #status = :status${next.set} ` +
          `REMOVE #claimToken, #claimUntil${next.remove}`,
        "#status IN (:pending, :held) AND #attempted = :before AND #claimToken = :token",
        {
          ":attempts": { L: attempts.map(attemptAttribute) },
          ":attempted": whole(attempted),
          ":before": whole(delivery.attempted),
          ":pending": text("pending"),
          ":held": text("held"),
          ":status": text(after.status),
          ":token": text(claim.token),
          ...next.values,
        },
      );
      return recorded !== undefined;
    },

    async holdDelivery(delivery, attempt, now) {
      const { set, remove, values } = nextState(delivery, { status: "held" }, 0);
      const held = await table.update(
        key(delivery.id),
        `SET #status = :held${set} REMOVE #claimToken, #claimUntil${remove}`,
        "#status = :pending AND #attempted = :before AND (attribute_not_exists(#claimUntil) OR #claimUntil <= :now)",
        {
          ...values,
          ":held": text("held"),
          ":pending": text("pending"),
          ":before": whole(attempt - 1),
          ":now": whole(now),
        },
      );
      return held !== undefined;
    },

    async listHeld(endpointId, limit) {
      const held = await table.due(heldShard(endpointId), Number.MAX_SAFE_INTEGER, limit);
      return held.map(({ pk }) => pk);
    },

    async releaseHeld(id, nextAttemptAt, dueAt, now) {
      const item = await table.update(
        key(id),
        "SET #status = :pending, #scheduleBaseAttempt = #attempted, #nextAttemptAt = :next, #dueAt = :dueAt, #dueShard = :shard",
        "#status = :held AND (attribute_not_exists(#claimUntil) OR #claimUntil <= :now)",
        {
          ":pending": text("pending"),
          ":held": text("held"),
          ":next": whole(nextAttemptAt),
          ":dueAt": whole(dueAt),
          ":shard": text(dueShardOf(id)),
          ":now": whole(now),
        },
        "ALL_NEW",
      );
      return item === undefined ? undefined : numberOf(item, "attempted") + 1;
    },

    async rescheduleDelivery(seen, { nextAttemptAt, dueAt, manual = false, recovery }, now) {
      const item = await table.update(
        key(seen.id),
        "SET #status = :pending, #scheduleBaseAttempt = #attempted, #nextAttemptAt = :next, #dueAt = :dueAt, " +
          `#dueShard = :shard${manual ? ", #manualAttempt = :attempt" : ""}${recovery === undefined ? "" : ", #recovery = :recovery"}`,
        "#status = :seen AND #attempted = :before AND (attribute_not_exists(#expiresAt) OR #expiresAt > :nowSeconds) " +
          "AND (attribute_not_exists(#claimUntil) OR #claimUntil <= :now)",
        {
          ":pending": text("pending"),
          ":next": whole(nextAttemptAt),
          ":dueAt": whole(dueAt),
          ":shard": text(dueShardOf(seen.id)),
          ...(manual ? { ":attempt": whole(seen.attempted + 1) } : {}),
          ...(recovery === undefined ? {} : { ":recovery": text(recovery) }),
          ":seen": text(seen.status),
          ":before": whole(seen.attempted),
          ":nowSeconds": whole(table.nowSeconds()),
          ":now": whole(now),
        },
        "ALL_NEW",
      );
      if (item !== undefined) return toDelivery(item);
      const standing = await table.get(key(seen.id), { only: "#claimUntil, #expiresAt" });
      return numberOf(standing ?? {}, "claimUntil") > now ? "in-progress" : "changed";
    },

    listDeliveries: (endpointId, after, limit) =>
      table.listed({ list: deliveryList(endpointId), after, limit }, toDelivery),
  };
}

/** What changes in a delivery besides its attempts; a held one has no end of its own. */
function nextState(
  delivery: Delivery,
  after: AfterAttempt,
  nowSeconds: number,
): { readonly set: string; readonly remove: string; readonly values: Values } {
  if (after.status === "pending") {
    const values = { ":next": whole(after.nextAttemptAt), ":dueAt": whole(after.dueAt) };
    return { set: ", #nextAttemptAt = :next, #dueAt = :dueAt", remove: "", values };
  }
  if (after.status === "held") {
    const values = {
      ":shard": text(heldShard(delivery.endpointId)),
      ":dueAt": whole(delivery.createdAt),
      ":true": { BOOL: true },
    };
    const set = ", #dueShard = :shard, #dueAt = :dueAt, #retainedWhileHeld = :true";
    return { set, remove: ", #nextAttemptAt, #expiresAt", values };
  }
  const remove = ", #nextAttemptAt, #dueAt, #dueShard";
  if (delivery.retainedWhileHeld !== true) return { set: "", remove, values: {} };
  return {
    set: ", #expiresAt = :expiresAt",
    remove: `${remove}, #retainedWhileHeld`,
    values: { ":expiresAt": expiryOf(nowSeconds * 1000) },
  };
}
