import type { EndpointHealth } from "../../../shared/gateway/model/endpoint-health.ts";
import type { EndpointRef } from "../../../shared/gateway/model/endpoint-ref.ts";
import type { EndpointHealthStore } from "../../../shared/gateway/ports/endpoint-health.ts";

interface Watched {
  watch: EndpointHealth;
  dueAt?: number | undefined;
  readonly slots: Map<string, number>;
}

/** What is known of endpoints' health, in memory, under the same rules as the adapter's conditional writes. */
export function memoryEndpointHealth() {
  const watches = new Map<string, Watched>();
  const open = ({ partnerId, endpointId }: EndpointRef): Watched => {
    const known = watches.get(endpointId);
    if (known !== undefined) return known;
    const fresh: Watched = {
      watch: {
        partnerId,
        endpointId,
        state: "active",
        failures: 0,
        firstFailureAt: null,
        pausedAt: null,
        probes: 0,
        notified: false,
        heldAt: 0,
      },
      slots: new Map(),
    };
    watches.set(endpointId, fresh);
    return fresh;
  };
  const change = (entry: Watched, more: Partial<EndpointHealth>): void => {
    entry.watch = { ...entry.watch, ...more };
  };

  const store: EndpointHealthStore = {
    findHealth: async (id) => watches.get(id)?.watch,
    async acquireSlot(endpoint, { token, until }, maxSlots, now) {
      const { slots } = open(endpoint);
      for (const [taken, end] of slots) if (slots.size >= maxSlots && end <= now) slots.delete(taken);
      if (slots.size >= maxSlots && !slots.has(token)) return false;
      slots.set(token, until);
      return true;
    },
    async releaseSlot(endpoint, { token }, outcome, now) {
      const entry = open(endpoint);
      entry.slots.delete(token);
      const { failures, firstFailureAt } = entry.watch;
      if (outcome === "success") change(entry, { failures: 0, firstFailureAt: null });
      if (outcome === "failure") change(entry, { failures: failures + 1, firstFailureAt: firstFailureAt ?? now });
      return entry.watch;
    },
    async pause(endpoint, now) {
      const entry = open(endpoint);
      if (entry.watch.state === "paused") return;
      change(entry, { state: "paused", pausedAt: now, heldAt: now, probes: 0, notified: false });
      entry.dueAt = now;
    },
    async startDrain(id, now) {
      const entry = watches.get(id);
      if (entry?.watch.state !== "paused") return;
      change(entry, { state: "draining", failures: 0, firstFailureAt: null, pausedAt: null });
      entry.dueAt = now;
    },
    async markHeld(endpoint, now) {
      const entry = open(endpoint);
      if (entry.watch.state === "active") {
        change(entry, { state: "draining" });
        entry.dueAt = now;
      }
      change(entry, { heldAt: now });
    },
    async finishDrain(id, heldUntil) {
      const entry = watches.get(id);
      if (entry?.watch.state !== "draining" || entry.watch.heldAt > heldUntil) return;
      change(entry, { state: "active" });
      entry.dueAt = undefined;
    },
    async claimDueEndpoint({ id, dueAt }, until) {
      const entry = watches.get(id);
      if (entry?.dueAt !== dueAt) return undefined;
      entry.dueAt = until;
      return entry.watch;
    },
    async planEndpoint(id, { state, probes, notified, dueAt }) {
      const entry = watches.get(id);
      if (entry?.watch.state !== state) return;
      change(entry, { probes, notified });
      entry.dueAt = dueAt;
    },
  };
  return { ...store, watches };
}
