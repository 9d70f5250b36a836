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
    const store = make(clock);
    const key = `case_${Date.now()}x${tests}`;
    const revision = async () => (await store.findCase(key))?.revision ?? 0;
    return { clock, store, key, state, revision };
  };

  it("gives a case back as it was put", async () => {
    const { store, key, state } = setUp();

    expect(await store.findCase(key)).toBeUndefined();
    expect(await store.putCase(key, state, undefined)).toBe(true);
    expect(await store.findCase(key)).toEqual({ state, revision: expect.any(Number) });
  });

  it("lets one of many writers of a revision win", async () => {
    const { store, key, state, revision } = setUp();
    const put = (replaces: number | undefined) =>
      Promise.all(
        [1, 2, 3].map((at) => store.putCase(key, { ...state, lastReceivedAt: state.lastReceivedAt + at }, replaces)),
      );

    expect((await put(undefined)).filter(Boolean)).toHaveLength(1);
    const first = await revision();
    expect((await put(first)).filter(Boolean)).toHaveLength(1);
    expect(await revision()).toBe(first + 1);
  });

  it("lists the cases of a connection by their last news, and a case with news at its end once", async () => {
    const { store, state, clock } = setUp();
    const origin = { vendor: `v${Date.now()}x${tests}`, connection: "default" };
    const keyOf = (name: string) => `case_${origin.vendor}_${name}`;
    const put = (name: string, connection: string, replaces?: number) =>
      store.putCase(keyOf(name), { ...state, caseId: name, connection, lastReceivedAt: clock.now() }, replaces);
    for (const [name, connection] of [
      ["a", "default"],
      ["b", "default"],
      ["other", "clinic-2"],
    ] as const) {
      clock.advance(1_000);
      await put(name, connection);
    }
    const listed = async (after: string, limit: number) =>
      (await store.examineCases([origin], { order: "asc", after }, limit)).map(({ record }) => record?.state.caseId);
    expect(await listed("", 10)).toEqual(["a", "b"]);
    const both = [origin, { ...origin, connection: "clinic-2" }];
    expect((await store.examineCases(both, { order: "desc" }, 10)).map(({ record }) => record)).toMatchObject([
      { origin: { connection: "clinic-2" }, state: { caseId: "other" } },
      { origin, state: { caseId: "b" } },
      { origin, state: { caseId: "a" } },
    ]);
    clock.advance(1_000);
    await put("a", "default", (await store.findCase(keyOf("a")))?.revision);
    expect(await listed("", 10)).toEqual(["b", "a"]);
    expect(await listed("", 1)).toEqual(["b"]);
    await store.removeCase(keyOf("b"), (await store.findCase(keyOf("b")))?.revision ?? 0);
    expect(await listed("", 10)).toEqual(["a"]);
  });

  it("removes a case of the revision that was read, and a new one can be created", async () => {
    const { store, key, state, revision } = setUp();
    await store.putCase(key, state, undefined);
    const first = await revision();

    expect(await store.removeCase(key, first + 1)).toBe(false);
    expect(await store.removeCase(key, first)).toBe(true);
    expect(await store.removeCase(key, first)).toBe(false);
    expect(await store.findCase(key)).toBeUndefined();
    expect(await store.putCase(key, state, undefined)).toBe(true);
    expect(await store.findCase(key)).toEqual({ state, revision: expect.any(Number) });
  });

  it("does not let a writer that read a case before its removal replace the one that was created after it", async () => {
    const { store, key, state, revision } = setUp();
    await store.putCase(key, state, undefined);
    const before = await revision();
    await store.removeCase(key, before);
    const created = { ...state, timeline: [] };
    await store.putCase(key, created, undefined);

    expect(await store.putCase(key, state, before)).toBe(false);
    expect(await store.findCase(key)).toEqual({ state: created, revision: expect.any(Number) });
  });

  it("records a newest time whatever revision is stored, and the next revision has it", async () => {
    const { store, key, state, revision } = setUp();
    expect(await store.recordNewestTime(key, 5)).toBe(false);
    expect(await store.findCase(key)).toBeUndefined();
    await store.putCase(key, { ...state, newestTime: 3 }, undefined);
    const read = await revision();

    for (const time of [5, 4, 5]) expect(await store.recordNewestTime(key, time)).toBe(true);

    const found = await store.findCase(key);
    expect(found?.state).toEqual({ ...state, newestTime: 5 });
    expect(await store.putCase(key, state, read)).toBe(false);
    expect(await store.putCase(key, found?.state ?? state, await revision())).toBe(true);
    expect(await store.findCase(key)).toMatchObject({ state: { newestTime: 5 } });
    await store.recordNewestTime(key, 2);
    expect(await store.findCase(key)).toMatchObject({ state: { newestTime: 5 } });
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
