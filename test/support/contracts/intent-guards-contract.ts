import { expect, it } from "vitest";
import type { IntentGuardStore } from "../../../shared/gateway/ports/intent-guard-store.ts";
import { manualClock } from "../fakes/manual-clock.ts";

const hour = 3_600_000;

/** What every store of guards guarantees, the one in DynamoDB and the one in memory. Each test uses new keys. */
export function intentGuardsContract(make: (clock: ReturnType<typeof manualClock>) => IntentGuardStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const clock = manualClock();
    const at = clock.now();
    const holder = (name: string) => ({
      jobId: `job_${name}`,
      request: name,
      partnerId: "prt_1",
      at,
      members: [["/request/notes", "0a"]] as const,
    });
    return { clock, store: make(clock), key: `gua_acme_${Date.now()}x${tests}`, until: at + hour, holder };
  };

  it("finds no guard where none was put", async () => {
    const { store, key } = setUp();
    expect(await store.findGuard(key)).toBeUndefined();
  });

  it("lets one of many first writers win", async () => {
    const { store, key, until, holder } = setUp();
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.putGuard(key, [holder(`n${at}`)], until, undefined)),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await store.findGuard(key))?.holders).toEqual([holder(`n${won.indexOf(true)}`)]);
  });

  it("replaces what was seen, and nothing that has changed since", async () => {
    const { store, key, until, holder } = setUp();
    await store.putGuard(key, [holder("a")], until, undefined);
    const seen = await store.findGuard(key);
    expect(await store.putGuard(key, [holder("a"), holder("b")], until, seen)).toBe(true);
    expect(await store.putGuard(key, [holder("c")], until, seen)).toBe(false);
    expect((await store.findGuard(key))?.holders).toEqual([holder("a"), holder("b")]);
  });

  it("takes a guard for absent once its time has passed, and one whose time is past at once", async () => {
    const { clock, store, key, until, holder } = setUp();
    await store.putGuard(key, [holder("a")], until, undefined);
    const seen = await store.findGuard(key);
    clock.advance(hour - 1);
    expect(await store.findGuard(key)).toBeDefined();
    clock.advance(1_001);
    expect(await store.findGuard(key)).toBeUndefined();
    expect(await store.putGuard(key, [holder("b")], until + hour, undefined)).toBe(true);
    expect(await store.putGuard(key, [holder("c")], until + hour, seen)).toBe(false);
    const later = await store.findGuard(key);
    expect(await store.putGuard(key, [], clock.now() - 1_000, later)).toBe(true);
    expect(await store.findGuard(key)).toBeUndefined();
    expect(await store.putGuard(key, [holder("d")], until + hour, undefined)).toBe(true);
  });
}
