import { expect, it } from "vitest";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** The health of an endpoint: its slots, its failures, its pause. */
export function endpointHealthContract(setUp: WebhookStoreSetUp): void {
  it("gives an endpoint's slots to a maximum of holders at once, and reclaims expired ones", async () => {
    const { store, now, mark } = setUp();
    const endpoint = { partnerId: "prt_1", endpointId: `ep_${mark}` };
    const slot = (token: string) => ({ token, until: now + minute });

    const acquired = await Promise.all(
      ["a", "b", "c"].map((token) => store.acquireSlot(endpoint, slot(token), 2, now)),
    );
    expect(acquired.filter(Boolean)).toHaveLength(2);
    for (const token of ["a", "b", "c"]) await store.releaseSlot(endpoint, slot(token), "inconclusive", now);
    for (const token of ["d", "e"]) expect(await store.acquireSlot(endpoint, slot(token), 2, now)).toBe(true);
    expect(await store.acquireSlot(endpoint, slot("f"), 2, now)).toBe(false);
    expect(await store.acquireSlot(endpoint, slot("f"), 2, now + minute)).toBe(true);
  });

  it("counts consecutive failures, and resets the count at a success", async () => {
    const { store, now, mark } = setUp();
    const endpoint = { partnerId: "prt_1", endpointId: `ep_${mark}` };
    const release = (result: "success" | "failure" | "inconclusive", at: number) =>
      store.releaseSlot(endpoint, { token: "a", until: at }, result, at);

    await release("failure", now);
    await release("inconclusive", now + 1);
    expect(await release("failure", now + 2)).toMatchObject({ ...endpoint, failures: 2, firstFailureAt: now });
    expect(await release("success", now + 3)).toMatchObject({ failures: 0, firstFailureAt: null });
    expect(await release("failure", now + 4)).toMatchObject({ failures: 1, firstFailureAt: now + 4 });
  });

  it("lists a paused endpoint as due until it is drained", async () => {
    const { store, now, mark } = setUp();
    const endpoint = { partnerId: "prt_1", endpointId: `ep_${mark}` };
    const id = endpoint.endpointId;

    await store.pause(endpoint, now);
    await store.pause(endpoint, now + 1);
    expect(await allDue(store, now, mark)).toEqual([{ id, dueAt: now }]);
    const claims = await Promise.all([1, 2].map(() => store.claimDueEndpoint({ id, dueAt: now }, now + minute)));
    expect(claims.filter((claim) => claim !== undefined)).toMatchObject([
      { state: "paused", pausedAt: now, notified: false },
    ]);
    await store.planEndpoint(id, { state: "draining", notified: true, probes: 9, dueAt: now });
    await store.planEndpoint(id, { state: "paused", notified: true, probes: 1, dueAt: now + 2 * minute });
    expect(await store.findHealth(id)).toMatchObject({ notified: true, probes: 1, heldAt: now });
    expect(await allDue(store, now + minute, mark)).toEqual([]);

    await store.startDrain(id, now + 5);
    expect(await allDue(store, now + 5, mark)).toEqual([{ id, dueAt: now + 5 }]);
    await store.markHeld(endpoint, now + 6);
    await store.finishDrain(id, now + 5);
    expect(await store.findHealth(id)).toMatchObject({ state: "draining" });
    await store.finishDrain(id, now + 6);
    expect(await store.findHealth(id)).toMatchObject({ state: "active" });
    expect(await allDue(store, now + day, mark)).toEqual([]);
    await store.markHeld(endpoint, now + 7);
    expect(await allDue(store, now + 7, mark)).toEqual([{ id, dueAt: now + 7 }]);
  });
}
