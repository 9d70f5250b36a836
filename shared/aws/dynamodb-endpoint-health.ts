import { openObject } from "../core/schema/structures.ts";
import { textSet } from "../core/schema/text-set.ts";
import { type EndpointHealth, endpointHealth } from "../gateway/model/endpoint-health.ts";
import type { EndpointRef } from "../gateway/model/endpoint-ref.ts";
import type { AttemptSlot, EndpointHealthStore } from "../gateway/ports/endpoint-health.ts";
import { absent, all, any, atMost, contains, exists, is, isNot, isOneOf, sizeBelow } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** The slots in use, each `<until>#<token>`: a set, so that taking and returning one needs no read. */
const slotsInUse = openObject({ slots: textSet });

const slotText = ({ token, until }: AttemptSlot): string => `${until}#${token}`;

/** What an attempt's outcome changes. */
const outcomes = (now: number) =>
  ({
    success: { remove: ["failures", "firstFailureAt"] },
    failure: { add: { failures: 1 }, setIfAbsent: { firstFailureAt: now } },
    inconclusive: {},
  }) as const;

const refOf = ({ partnerId, endpointId }: EndpointRef) => ({ partnerId, endpointId });

/** By the endpoint's id. */
export function dynamoEndpointHealth(table: RecordTable): EndpointHealthStore {
  const health = new Records<EndpointHealth, { readonly slots?: ReadonlySet<string> }>(table, {
    // A partner has one too, for the slots of all its endpoints.
    prefix: ["ep_", "prt_"],
    sk: "health",
    schema: endpointHealth,
  });

  return {
    findHealth: (id) => health.find(id),

    async acquireSlot(endpoint, slot, maxSlots, now) {
      const id = endpoint.endpointId;
      const taken = { set: refOf(endpoint), include: { slots: [slotText(slot)] } };
      const isFree = any(absent("slots"), sizeBelow("slots", maxSlots), contains("slots", slotText(slot)));
      const take = async () => (await health.upsert(id, taken, isFree)) !== undefined;
      if (await take()) return true;
      const { slots = [] } = (await health.findPart(id, slotsInUse)) ?? {};
      const ended = [...slots].filter((used) => Number(used.split("#")[0]) <= now);
      if (ended.length === 0) return false;
      await health.change(id, { exclude: { slots: ended } }, exists("pk"));
      return await take();
    },

    async releaseSlot(endpoint, slot, outcome, now) {
      const left = { set: refOf(endpoint), exclude: { slots: [slotText(slot)] }, ...outcomes(now)[outcome] };
      return (await health.upsert(endpoint.endpointId, left)) ?? endpointHealth.read(endpoint);
    },

    async countFailure(endpoint, now) {
      const failed = { set: refOf(endpoint), ...outcomes(now).failure };
      return (await health.upsert(endpoint.endpointId, failed)) ?? endpointHealth.read(endpoint);
    },

    async pause(endpoint, now) {
      const id = endpoint.endpointId;
      const paused = { state: "paused", pausedAt: now, heldAt: now, probes: 0, notified: false } as const;
      await health.upsert(id, { set: { ...refOf(endpoint), ...paused, ...due(id, now) } }, isNot("state", "paused"));
    },

    async startDrain(id, now) {
      const remove = ["failures", "firstFailureAt", "pausedAt"] as const;
      await health.change(id, { set: { state: "draining", ...due(id, now) }, remove }, is("state", "paused"));
    },

    async markHeld(endpoint, now) {
      const id = endpoint.endpointId;
      if (await health.change(id, { set: { heldAt: now } }, isOneOf("state", ["paused", "draining"]))) return;
      const draining = { ...refOf(endpoint), state: "draining", heldAt: now, ...due(id, now) } as const;
      await health.upsert(id, { set: draining }, any(absent("state"), is("state", "active")));
    },

    async finishDrain(id, heldUntil) {
      const isDrained = all(is("state", "draining"), any(absent("heldAt"), atMost("heldAt", heldUntil)));
      await health.change(id, { set: { state: "active" }, remove: ["dueAt", "dueShard"] }, isDrained);
    },

    claimDueEndpoint: (record, until) => health.claimDue(record, until),

    async planEndpoint(id, { state, probes, notified, dueAt }) {
      await health.change(id, { set: { probes, notified, dueAt } }, is("state", state));
    },
  };
}
