import type { EndpointHealth } from "../gateway/model/endpoint-health.ts";
import type { EndpointRef } from "../gateway/model/endpoint-ref.ts";
import type { EndpointHealthStore } from "../gateway/ports/endpoint-health.ts";
import { dueShardOf, numberOf, text, textOf, toRef, whole } from "./record-items.ts";
import type { Item, RecordTable } from "./record-table.ts";

/**
 * What is known of endpoints' health in the `records` table: `pk` the endpoint's id, `sk` "watch". Slots are a set of
 * `<until>#<token>`, each text of its own, so that taking and giving back need no reading.
 */
export function dynamoEndpointHealth(table: RecordTable): EndpointHealthStore {
  const key = (id: string) => ({ pk: id, sk: "watch" });
  const ref = ({ partnerId, endpointId }: EndpointRef) => ({
    set: "#partnerId = :partnerId, #endpointId = :endpointId, #v = :v",
    values: { ":partnerId": text(partnerId), ":endpointId": text(endpointId), ":v": whole(1) },
  });
  const due = (id: string, dueAt: number) => ({ ":dueAt": whole(dueAt), ":shard": text(dueShardOf(id)) });

  return {
    async findHealth(id) {
      const item = await table.get(key(id));
      return item === undefined ? undefined : toWatch(item);
    },

    async acquireSlot(endpoint, slot, maxSlots, now) {
      const { set, values } = ref(endpoint);
      const take = () =>
        table.update(
          key(endpoint.endpointId),
          `SET ${set} ADD #slots :slot`,
          "attribute_not_exists(#slots) OR size(#slots) < :maxSlots OR contains(#slots, :one)",
          { ...values, ":slot": { SS: [slotText(slot)] }, ":one": text(slotText(slot)), ":maxSlots": whole(maxSlots) },
        );
      if ((await take()) !== undefined) return true;
      const item = await table.get(key(endpoint.endpointId), { only: "#slots" });
      const ended = (item?.["slots"]?.SS ?? []).filter((taken) => Number(taken.split("#")[0]) <= now);
      if (ended.length === 0) return false;
      await table.update(key(endpoint.endpointId), "DELETE #slots :ended", "attribute_exists(#pk)", {
        ":ended": { SS: ended },
      });
      return (await take()) !== undefined;
    },

    async releaseSlot(endpoint, slot, outcome, now) {
      const { set, values } = ref(endpoint);
      const counted = {
        success: { change: `SET ${set} REMOVE #failures, #firstFailureAt`, values: {} },
        failure: {
          change:
            `SET ${set}, #failures = if_not_exists(#failures, :zero) + :one, ` +
            "#firstFailureAt = if_not_exists(#firstFailureAt, :now)",
          values: { ":zero": whole(0), ":one": whole(1), ":now": whole(now) },
        },
        inconclusive: { change: `SET ${set}`, values: {} },
      }[outcome];
      const item = await table.update(
        key(endpoint.endpointId),
        `${counted.change} DELETE #slots :slot`,
        // Always so: what is asked for is the item as it is afterwards.
        "attribute_exists(#pk) OR attribute_not_exists(#pk)",
        { ...values, ...counted.values, ":slot": { SS: [slotText(slot)] } },
        "ALL_NEW",
      );
      return toWatch(item ?? {});
    },

    async pause(endpoint, now) {
      const { set, values } = ref(endpoint);
      await table.update(
        key(endpoint.endpointId),
        `SET ${set}, #state = :paused, #pausedAt = :now, #heldAt = :now, #probes = :zero, #notified = :false, ` +
          "#dueAt = :dueAt, #dueShard = :shard",
        "attribute_not_exists(#state) OR #state <> :paused",
        {
          ...values,
          ...due(endpoint.endpointId, now),
          ":paused": text("paused"),
          ":now": whole(now),
          ":zero": whole(0),
          ":false": { BOOL: false },
        },
      );
    },

    async startDrain(id, now) {
      await table.update(
        key(id),
        "SET #state = :draining, #dueAt = :dueAt, #dueShard = :shard REMOVE #failures, #firstFailureAt, #pausedAt",
        "#state = :paused",
        { ...due(id, now), ":draining": text("draining"), ":paused": text("paused") },
      );
    },

    async markHeld(endpoint, now) {
      const id = endpoint.endpointId;
      const noted = await table.update(key(id), "SET #heldAt = :now", "#state IN (:paused, :draining)", {
        ":now": whole(now),
        ":paused": text("paused"),
        ":draining": text("draining"),
      });
      if (noted !== undefined) return;
      const { set, values } = ref(endpoint);
      await table.update(
        key(id),
        `SET ${set}, #state = :draining, #heldAt = :now, #dueAt = :dueAt, #dueShard = :shard`,
        "attribute_not_exists(#state) OR #state = :active",
        { ...values, ...due(id, now), ":now": whole(now), ":draining": text("draining"), ":active": text("active") },
      );
    },

    async finishDrain(id, heldUntil) {
      await table.update(
        key(id),
        "SET #state = :active REMOVE #dueAt, #dueShard",
        "#state = :draining AND (attribute_not_exists(#heldAt) OR #heldAt <= :heldUntil)",
        { ":active": text("active"), ":draining": text("draining"), ":heldUntil": whole(heldUntil) },
      );
    },

    async claimDueEndpoint({ id, dueAt }, until) {
      const item = await table.update(
        key(id),
        "SET #dueAt = :until",
        "#dueAt = :seen",
        { ":until": whole(until), ":seen": whole(dueAt) },
        "ALL_NEW",
      );
      return item === undefined ? undefined : toWatch(item);
    },

    async planEndpoint(id, { state, probes, notified, dueAt }) {
      await table.update(key(id), "SET #probes = :probes, #notified = :notified, #dueAt = :dueAt", "#state = :state", {
        ":probes": whole(probes),
        ":notified": { BOOL: notified },
        ":dueAt": whole(dueAt),
        ":state": text(state),
      });
    },
  };
}

const slotText = ({ token, until }: { readonly token: string; readonly until: number }): string => `${until}#${token}`;

function toWatch(item: Item): EndpointHealth {
  const state = textOf(item, "state");
  const timeOf = (name: string): number | null => (item[name] === undefined ? null : numberOf(item, name));
  return {
    ...toRef(item),
    state: state === "paused" || state === "draining" ? state : "active",
    failures: numberOf(item, "failures"),
    firstFailureAt: timeOf("firstFailureAt"),
    pausedAt: timeOf("pausedAt"),
    probes: numberOf(item, "probes"),
    notified: item["notified"]?.BOOL === true,
    heldAt: numberOf(item, "heldAt"),
  };
}
