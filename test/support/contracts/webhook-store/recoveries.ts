import { expect, it } from "vitest";
import type { Recovery } from "../../../../shared/gateway/model/recovery.ts";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Recoveries of an endpoint: one at a time, page by page. */
export function recoveryContract(setUp: WebhookStoreSetUp): void {
  it("runs one recovery of an endpoint at a time, and advances it page by page", async () => {
    const { store, now, mark } = setUp();
    const position = { list: 0, after: "2026-01-01T00:00:00.000Z" };
    const recovery: Recovery = {
      ...{ id: `rcv_${mark}a`, partnerId: "prt_1", endpointId: `ep_${mark}` },
      ...{ since: now - day, until: now, includeMissing: true, lists: ["notifications#prt_1"], status: "running" },
      ...{ page: 1, position, paceAt: now, examined: 0, sentAgain: 0, added: 0, createdAt: now, updatedAt: now },
    };
    const { endpointId } = recovery;
    expect(await store.findRecovery(endpointId)).toBeUndefined();
    expect(await store.startRecovery(recovery, now)).toEqual(recovery);
    expect(await store.startRecovery(recovery, now)).toEqual(recovery);
    expect(await store.startRecovery({ ...recovery, id: `rcv_${mark}b` }, now)).toEqual(recovery);
    const [due] = await allDue(store, now, mark);
    if (due === undefined) throw new Error("It should be due.");
    const claims = await Promise.all([1, 2].map(() => store.claimDueRecovery(due, now + minute)));
    expect(claims.filter((claim) => claim !== undefined)).toEqual([recovery]);

    const counts = { examined: 5, sentAgain: 2, added: 1 };
    const next = {
      ...counts,
      status: "running" as const,
      position: { list: 1, after: "x" },
      paceAt: now + 1,
      updatedAt: now,
    };
    const moved = { ...recovery, ...next, page: 2 };
    const steps = await Promise.all([1, 2].map(() => store.advanceRecovery(recovery, next, now + minute)));
    expect(steps.toSorted()).toEqual([false, true]);
    expect(await store.findRecovery(endpointId)).toEqual(moved);
    expect(await allDue(store, now + minute, mark)).toEqual([{ id: due.id, dueAt: now + minute }]);

    expect(await store.advanceRecovery(moved, { ...next, status: "done" }, now)).toBe(true);
    expect(await allDue(store, now + day, mark)).toEqual([]);
    expect(await store.findRecovery(endpointId)).toMatchObject({ status: "done", page: 3 });
    expect(await store.startRecovery({ ...recovery, id: `rcv_${mark}b` }, now)).toMatchObject({ id: `rcv_${mark}b` });
    expect(await store.advanceRecovery(moved, next, now)).toBe(false);
  });
}
