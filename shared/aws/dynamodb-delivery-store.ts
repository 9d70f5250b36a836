import { integer } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { type Delivery, delivery, withAttempt } from "../gateway/model/delivery.ts";
import { retentionMs } from "../gateway/model/event.ts";
import type { AfterAttempt, DeliveryStore } from "../gateway/ports/delivery-store.ts";
import { absent, all, any, atMost, is, isOneOf } from "./records/conditions.ts";
import { due, queryDue } from "./records/due.ts";
import { open, openList } from "./records/open.ts";
import { listed, Records, type RecordTable } from "./records/records.ts";

/** The claim of the worker that makes an attempt. */
const claimed = openObject({}, { claimUntil: integer() });

interface Hidden {
  readonly claimToken?: string;
  readonly claimUntil?: number;
}

const unclaimed = (now: number) => any(absent("claimUntil"), atMost("claimUntil", now));

/** What a delivery has beside its own attributes when it is made. */
export function deliveryLayout({ id, partnerId, endpointId, status, createdAt }: Delivery, dueAt: number) {
  const expiresAt = (createdAt + retentionMs) / 1000;
  const list = listed(deliveryList(endpointId), createdAt, id);
  return { ...list, ...due(id, dueAt), ...open("delivery", partnerId, status), expiresAt };
}

/** The shard of an endpoint's held deliveries in the index of due records; the scheduler does not read it. */
export function heldShard(endpointId: string): string {
  return `held#${endpointId}`;
}

/** The list of an endpoint's deliveries. */
export function deliveryList(endpointId: string): string {
  return `deliveries#${endpointId}`;
}

export function dynamoDeliveryStore(table: RecordTable): DeliveryStore {
  const deliveries = new Records<Delivery, Hidden>(table, {
    prefix: "dlv_",
    sk: "delivery",
    schema: delivery,
    idAttribute: "id",
  });

  return {
    async addDelivery(delivery, dueAt) {
      await deliveries.put(delivery.id, delivery, deliveryLayout(delivery, dueAt));
    },

    addAttempted(delivery, attempt, after) {
      const { status } = after;
      const isPending = status === "pending";
      const { dueAt, dueShard, ...layout } = deliveryLayout({ ...delivery, status }, isPending ? after.dueAt : 0);
      const nextAttemptAt = isPending ? after.nextAttemptAt : null;
      const attempted = { ...delivery, ...withAttempt(delivery, attempt), status, nextAttemptAt };
      return deliveries.put(delivery.id, attempted, { ...layout, ...(isPending ? { dueAt, dueShard } : {}) });
    },

    findDelivery: (id) => deliveries.find(id),

    findDeliveries: (ids) => deliveries.findMany(ids, delivery),

    async claimAttempt(id, attempt, { token, until, probe = false }, now) {
      // The token is accepted again, since the SDK repeats a write whose answer was lost.
      const isFree = all(is("attempted", attempt - 1), any(unclaimed(now), is("claimToken", token)));
      const claim = { claimToken: token, claimUntil: until };
      const held = probe ? await deliveries.changed(id, { set: claim }, all(is("status", "held"), isFree)) : undefined;
      const pending = { set: { ...claim, ...due(id, until) } };
      return held ?? (await deliveries.changed(id, pending, all(is("status", "pending"), isFree)));
    },

    recordAttempt(delivery, { token }, attempt, after) {
      const { set, remove } = transitionTo(after, delivery, deliveries.nowSeconds());
      const isOurs = all(
        isOneOf("status", ["pending", "held"]),
        is("attempted", delivery.attempted),
        is("claimToken", token),
      );
      return deliveries.change(delivery.id, { set: { ...withAttempt(delivery, attempt), ...set }, remove }, isOurs);
    },

    holdDelivery(delivery, attempt, now) {
      const hold = transitionTo({ status: "held" }, delivery, deliveries.nowSeconds());
      const isNext = all(is("status", "pending"), is("attempted", attempt - 1), unclaimed(now));
      return deliveries.change(delivery.id, hold, isNext);
    },

    listHeld: async (endpointId, limit) =>
      (await queryDue(table, heldShard(endpointId), undefined, limit)).map(({ id }) => id),

    async releaseHeld({ id, partnerId }, nextAttemptAt, dueAt, now) {
      const restart = restarted({ id, partnerId }, { nextAttemptAt, dueAt });
      const released = await deliveries.changed(id, restart, all(is("status", "held"), unclaimed(now)));
      return released && released.attempted + 1;
    },

    async rescheduleDelivery(seen, { manual = false, recovery, ...times }, now) {
      const { id, status, attempted } = seen;
      const { set, copy } = restarted(seen, times);
      const manualAttempt = manual ? attempted + 1 : undefined;
      const isAsSeen = all(is("status", status), is("attempted", attempted), unclaimed(now));
      const resent = await deliveries.changed(id, { set: { ...set, manualAttempt, recovery }, copy }, isAsSeen);
      if (resent !== undefined) return resent;
      const { claimUntil = 0 } = (await deliveries.findPart(id, claimed)) ?? {};
      return claimUntil > now ? "in-progress" : "changed";
    },

    async claimDueDelivery(record, until) {
      // The claim returns the attempt: a scheduler that finds a thousand has no time to read each of them first.
      const where = all(is("status", "pending"), deliveries.isLive());
      const found = await deliveries.claimDue(record, until, { where });
      if (found !== undefined) {
        const { partnerId, attempted, nextAttemptAt } = found;
        return { partnerId, attempt: attempted + 1, since: nextAttemptAt ?? record.dueAt };
      }
      // An expired or erased one must not be listed before what is to be done.
      const isGone = (await deliveries.findPart(record.id, claimed)) === undefined;
      if (isGone) await deliveries.finishDue(record.id, is("dueAt", record.dueAt));
      return undefined;
    },

    async eraseDelivery(id) {
      const erased = await deliveries.remove(id, claimed);
      return erased && (erased.claimUntil ?? 0);
    },

    examineOpenDeliveries({ partnerIds, status }, range, limit) {
      const lists = partnerIds.map((id) => openList("delivery", id, status));
      return deliveries.examine(lists, range, limit, delivery, "open");
    },

    examineDeliveries: (endpointIds, range, limit) =>
      deliveries.examine(endpointIds.map(deliveryList), range, limit, delivery),

    listDeliveries: (endpointId, after, limit) => deliveries.list(deliveryList(endpointId), after, limit, delivery),
  };
}

/** The end of a claim, with the state that follows. A held delivery does not expire. */
function transitionTo(after: AfterAttempt, seen: Delivery, nowSeconds: number) {
  const { partnerId, endpointId, createdAt, retainedWhileHeld } = seen;
  const claim = ["claimToken", "claimUntil"] as const;
  const { status } = after;
  const counted = open("delivery", partnerId, status);
  if (status === "pending") {
    return { set: { status, nextAttemptAt: after.nextAttemptAt, dueAt: after.dueAt, ...counted }, remove: claim };
  }
  if (status === "held") {
    const set = { status, dueShard: heldShard(endpointId), dueAt: createdAt, retainedWhileHeld: true, ...counted };
    return { set, remove: [...claim, "nextAttemptAt", "expiresAt"] as const };
  }
  const finished = [...claim, "nextAttemptAt", "dueAt", "dueShard", "open"] as const;
  if (!retainedWhileHeld) return { set: { status }, remove: finished };
  const expiresAt = nowSeconds + retentionMs / 1000;
  return { set: { status, expiresAt }, remove: [...finished, "retainedWhileHeld"] as const };
}

/** A schedule from its start. */
function restarted(
  { id, partnerId }: Pick<Delivery, "id" | "partnerId">,
  { nextAttemptAt, dueAt }: { readonly nextAttemptAt: number; readonly dueAt: number },
) {
  const set = {
    status: "pending",
    nextAttemptAt,
    ...due(id, dueAt),
    ...open("delivery", partnerId, "pending"),
  } as const;
  return { set, copy: { scheduleBaseAttempt: "attempted" } } as const;
}
