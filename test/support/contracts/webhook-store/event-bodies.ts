import { expect, it } from "vitest";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Bodies that are stored apart from their event, due until they are deleted. */
export function eventBodyContract(setUp: WebhookStoreSetUp): void {
  it("lists a body as due until it is deleted", async () => {
    const { store, now, mark } = setUp();
    const body = { id: `bdy_${mark}`, eventId: `evt_${mark}` };

    await store.trackBody(body, now);
    const [due] = await allDue(store, now, mark);
    if (due === undefined) throw new Error("It should be due.");
    const claims = await Promise.all([1, 2, 3].map(() => store.claimDueBody(due, now + minute)));
    expect(claims.filter((claim) => claim !== undefined)).toEqual([body]);
    await store.planBody(body.id, now + 2 * minute, now + minute);
    await store.planBody(body.id, now, now + minute);
    expect(await allDue(store, now + minute, mark)).toEqual([]);
    expect(await allDue(store, now + 400 * day, mark)).toEqual([{ id: body.id, dueAt: now + 2 * minute }]);
    await store.finishBody(body.id);
    await store.planBody(body.id, now);
    expect(await allDue(store, now + 400 * day, mark)).toEqual([]);
  });
}
