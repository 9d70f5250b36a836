import { expect, it } from "vitest";
import { type CaseStore, caseKeptMs, type TelehealthCase } from "../../../shared/gateway/ports/case-store.ts";
import { manualClock } from "../fakes/manual-clock.ts";

/** What every store of cases guarantees. Each test uses new keys. */
export function caseStoreContract(make: (clock: ReturnType<typeof manualClock>) => CaseStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const clock = manualClock();
    const state: TelehealthCase = {
      caseId: "c",
      lastReceivedAt: clock.now(),
      status: { value: "waiting", time: 1, rank: 4, eventId: "evt_1" },
      offerings: [{ id: "o", value: { title: "A", order_date: null }, time: 1, rank: 0, eventId: "evt_1" }],
      timeline: [{ type: "md-integrations.case_waiting", receivedAt: 2, time: 1, rank: 4, eventId: "evt_1" }],
    };
    return { clock, store: make(clock), key: `case_${Date.now()}x${tests}`, state };
  };

  it("gives a case back as it was put", async () => {
    const { store, key, state } = setUp();

    expect(await store.findCase(key)).toBeUndefined();
    expect(await store.putCase(key, state, undefined)).toBe(true);
    expect(await store.findCase(key)).toEqual({ state, revision: 1 });
  });

  it("lets one of many writers of a revision win", async () => {
    const { store, key, state } = setUp();
    const put = (replaces: number | undefined) =>
      Promise.all(
        [1, 2, 3].map((at) => store.putCase(key, { ...state, lastReceivedAt: state.lastReceivedAt + at }, replaces)),
      );

    expect((await put(undefined)).filter(Boolean)).toHaveLength(1);
    expect((await put(1)).filter(Boolean)).toHaveLength(1);
    expect(await store.findCase(key)).toMatchObject({ revision: 2 });
  });

  it("removes a case of the revision that was read, and a new one can be created", async () => {
    const { store, key, state } = setUp();
    await store.putCase(key, state, undefined);

    expect(await store.removeCase(key, 2)).toBe(false);
    expect(await store.removeCase(key, 1)).toBe(true);
    expect(await store.removeCase(key, 1)).toBe(false);
    expect(await store.findCase(key)).toBeUndefined();
    expect(await store.putCase(key, state, undefined)).toBe(true);
    expect(await store.findCase(key)).toEqual({ state, revision: 1 });
  });

  it("expires a case 400 days after its last event", async () => {
    const { store, clock, key, state } = setUp();
    await store.putCase(key, state, undefined);

    clock.advance(caseKeptMs - 1_000);
    expect(await store.findCase(key)).toBeDefined();
    clock.advance(1_000);
    expect(await store.findCase(key)).toBeUndefined();
    const again = { ...state, lastReceivedAt: clock.now() };
    expect(await store.putCase(key, again, undefined)).toBe(true);
  });
}
