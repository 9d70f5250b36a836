import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../shared/gateway/resilience/allowance.ts";
import {
  type Admission,
  ConnectionGuard,
  type GuardedCall,
} from "../../../shared/gateway/resilience/connection-guard.ts";
import { recordedHealth } from "../../../shared/gateway/resilience/recorded-health.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryHealthStore } from "../../support/fakes/memory-health-store.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const answered = (status: number, headers: Record<string, string[]> = {}): Exchange => ({
  kind: "answered",
  answer: { status, headers, body: new Uint8Array() },
});
const pause = (seconds: number) => answered(429, { "retry-after": [String(seconds)] });
const read: GuardedCall = { connectionName: "default", safe: true, partnerId: "prt_1" };
const write: GuardedCall = { ...read, safe: false };

/** Any number of containers over one store and one clock. */
function setUp(options: { vendor?: VendorDescriptor; callsPerSecond?: number; scale?: number } = {}) {
  const { vendor = siCompounding, callsPerSecond, scale = 1 } = options;
  const clock = manualClock();
  const store = memoryHealthStore();
  const log = silentLog();
  const budget = callsPerSecond === undefined ? undefined : budgetOf(callsPerSecond);
  const container = () => new ConnectionGuard({ vendor, store, budget, clock, random: () => 0.5, scale, log });
  return { clock, store, log, vendor, container };
}

async function admitted(guard: ConnectionGuard, call = read): Promise<Admission> {
  const said = await guard.admit(call);
  if (said.kind !== "admitted") throw new Error(`The call was not let through: ${JSON.stringify(said)}`);
  return said;
}

async function see(guard: ConnectionGuard, exchange: Exchange, call = read): Promise<void> {
  await guard.note(await admitted(guard, call), call, exchange);
}

async function fail(guard: ConnectionGuard, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await see(guard, answered(500));
}

describe("a cool-down", () => {
  it("is known at once where it was asked for, and a second later everywhere", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await second.look(read);

    await see(first, pause(7));

    expect(await first.look(read)).toEqual({ kind: "hold", why: "cool-down", waitMs: 7_000 });
    clock.advance(1_000);
    expect(await second.look(read)).toEqual({ kind: "hold", why: "cool-down", waitMs: 6_000 });
    expect(await second.admit(write)).toEqual({ kind: "hold", why: "cool-down", waitMs: 6_000 });
    clock.advance(5_999);
    expect(await container().look(read)).toMatchObject({ waitMs: 1 });
    clock.advance(1);
    expect(await first.look(read)).toBeUndefined();
    expect(await second.look(read)).toBeUndefined();
  });

  it("is the one connection's alone", async () => {
    const { container } = setUp();
    const guard = container();
    await see(guard, pause(7));
    expect(await guard.look({ ...read, connectionName: "clinic-2" })).toBeUndefined();
  });

  it("is not divided by the time scale", async () => {
    const { container } = setUp({ scale: 60 });
    const guard = container();
    await see(guard, pause(7));
    expect(await guard.look(read)).toMatchObject({ waitMs: 7_000 });
  });

  it("is not shortened by a shorter one that comes later", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    const late = await admitted(second);
    await see(first, pause(60));
    await second.note(late, read, pause(1));
    clock.advance(1_000);
    expect(await second.look(read)).toMatchObject({ waitMs: 59_000 });
  });

  it("holds where it was asked for also when it could not be written", async () => {
    const { store, clock, container } = setUp();
    const guard = container();
    store.fail(true);
    await see(guard, pause(7));
    clock.advance(5_000);
    expect(await guard.look(read)).toMatchObject({ why: "cool-down", waitMs: 2_000 });
  });

  it("that the operator lifts is over within a second, also where it was asked for", async () => {
    const { store, clock, container } = setUp();
    const [first, second] = [container(), container()];
    await see(first, pause(1_000_000_000));
    await second.look(read);

    await store.clearCooldown({ vendor: "si-compounding", connection: "default" });
    clock.advance(1_000);

    expect(await first.look(read)).toBeUndefined();
    expect(await second.look(read)).toBeUndefined();
    await see(first, pause(7));
    expect(await first.look(read)).toMatchObject({ waitMs: 7_000 });
  });

  it("of the token endpoint holds back logins, and no call that has a token", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await first.noteLogin("default", 30);
    clock.advance(1_000);
    expect(await second.loginHeldFor("default")).toBe(29);
    expect(await second.look(read)).toBeUndefined();
    clock.advance(29_000);
    expect(await second.loginHeldFor("default")).toBeUndefined();
  });
});

describe("a breaker", () => {
  it("opens for all on a run of failures in one container", async () => {
    const { clock, log, container } = setUp();
    const [first, second] = [container(), container()];
    await second.look(read);

    await fail(first, 9);
    expect(await first.look(read)).toBeUndefined();
    await fail(first, 1);

    expect(await first.look(read)).toEqual({ kind: "hold", why: "breaker", waitMs: 2_000 });
    clock.advance(1_000);
    expect(await second.look(read)).toEqual({ kind: "hold", why: "breaker", waitMs: 1_000 });
    expect(log.lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "error", event: "breaker.opened", vendor: "si-compounding", connection: "default", openings: 1 },
    ]);
  });

  it("never opens on one partner's bad requests", async () => {
    const { container } = setUp();
    const guard = container();
    for (const status of [400, 401, 403, 404, 409, 422, 429, 501]) {
      for (let i = 0; i < 20; i++) await see(guard, answered(status));
    }
    expect(await guard.look(read)).toBeUndefined();
  });

  it("lets one read through when its time is over, and closes when that is answered", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await fail(first, 10);
    clock.advance(2_000);

    const probe = await admitted(first);
    expect(probe.probe).toBeDefined();
    expect(await second.admit(read)).toMatchObject({ kind: "hold", why: "breaker" });
    expect(await first.admit(read)).toMatchObject({ kind: "hold", why: "breaker" });
    await first.note(probe, read, answered(200));

    expect(await first.look(write)).toBeUndefined();
    clock.advance(1_000);
    expect(await second.look(write)).toBeUndefined();
  });

  it("gives one of two that come at once the probe", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await fail(first, 10);
    clock.advance(2_000);
    const said = await Promise.all([first.admit(read), second.admit(read), first.admit(read)]);
    expect(said.filter(({ kind }) => kind === "admitted")).toHaveLength(1);
  });

  it("stays open longer each time that a probe fails", async () => {
    const { clock, container } = setUp();
    const guard = container();
    await fail(guard, 10);
    for (const openMs of [2_000, 4_000, 8_000]) {
      expect(await guard.look(read)).toMatchObject({ waitMs: openMs });
      clock.advance(openMs);
      await see(guard, answered(503));
    }
    expect(await guard.look(read)).toMatchObject({ waitMs: 16_000 });
  });

  it("is probed by another when whoever probed it has died", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await fail(first, 10);
    clock.advance(2_000);
    await admitted(first);
    clock.advance(34_999);
    expect(await second.look(read)).toMatchObject({ why: "breaker", waitMs: 1 });
    clock.advance(1);
    expect((await admitted(second)).probe).toBeDefined();
  });

  it("has something harmless asked before a call that does work", async () => {
    const { clock, container } = setUp();
    const guard = container();
    await fail(guard, 10);
    clock.advance(2_000);
    expect(await guard.look(write)).toEqual({ kind: "probe-first" });
    expect(await guard.admit(write)).toEqual({ kind: "probe-first" });
    expect((await admitted(guard)).probe).toBeDefined();
  });

  it("is never probed by a call that does work, also where the vendor's document names no read", async () => {
    const { clock, container } = setUp({ vendor: syncvet });
    const guard = container();
    await fail(guard, 10);
    clock.advance(2_000);
    expect(await guard.look(write)).toEqual({ kind: "probe-first" });
    expect(await guard.admit(write)).toEqual({ kind: "probe-first" });
  });
});

describe("the store", () => {
  it("is read about once a second however many calls there are, and never written while all is well", async () => {
    const { clock, store, container } = setUp();
    const guard = container();
    for (let i = 0; i < 400; i++) {
      expect(await guard.look(read)).toBeUndefined();
      await see(guard, answered(i % 2 === 0 ? 200 : 404));
      clock.advance(10);
    }
    expect(store.counts).toEqual({ reads: 5, writes: 0 });
  });

  it("is written once when a breaker opens, and once when the probe begins and ends", async () => {
    const { clock, store, container } = setUp();
    const guard = container();
    await fail(guard, 10);
    expect(store.counts.writes).toBe(1);
    clock.advance(2_000);
    await see(guard, answered(200));
    expect(store.counts.writes).toBe(3);
  });

  it("that fails holds nothing back that was not known, and is asked no more often for that", async () => {
    const { clock, store, container } = setUp({ callsPerSecond: 1 });
    const guard = container();
    store.fail(true);
    for (let i = 0; i < 20; i++) await see(guard, answered(200));
    clock.advance(500);
    await guard.look(read);
    expect(store.counts.reads).toBe(1 + 20);
  });

  it("that fails keeps no breaker open beyond its time", async () => {
    const { clock, store, container } = setUp();
    const guard = container();
    await fail(guard, 10);
    store.fail(true);
    clock.advance(1_999);
    expect(await guard.look(read)).toMatchObject({ why: "breaker" });
    clock.advance(1);
    expect((await admitted(guard)).probe).toBeUndefined();
  });
});

describe("a rate budget", () => {
  it("is one for all containers", async () => {
    const { clock, container } = setUp({ callsPerSecond: 10 });
    const guards = [container(), container(), container()];
    const count = async () => {
      const said = await Promise.all(Array.from({ length: 30 }, (_, i) => guards[i % 3]?.admit(read)));
      return said.filter((one) => one?.kind === "admitted").length;
    };
    expect(await count()).toBe(10);
    clock.advance(999);
    expect(await count()).toBe(0);
    expect(await guards[0]?.admit(read)).toEqual({ kind: "hold", why: "budget", waitMs: 1 });
    clock.advance(1);
    expect(await count()).toBe(10);
  });

  it("is shared fairly by the partners that want it, and all of it is there for one alone", async () => {
    const { clock, container } = setUp({ callsPerSecond: 10 });
    const [first, second] = [container(), container()];
    const greedy = { ...read, partnerId: "prt_greedy" };
    const modest = { ...read, partnerId: "prt_modest" };
    const round = async () => {
      const got = { greedy: 0, modest: 0 };
      for (let i = 0; i < 40; i++) if ((await first.admit(greedy)).kind === "admitted") got.greedy += 1;
      for (let i = 0; i < 8; i++) if ((await second.admit(modest)).kind === "admitted") got.modest += 1;
      clock.advance(1_000);
      return got;
    };
    expect(await round()).toEqual({ greedy: 10, modest: 0 });
    expect(await round()).toEqual({ greedy: 5, modest: 5 });
    expect(await round()).toEqual({ greedy: 5, modest: 5 });
  });

  it("is told in headers", async () => {
    const { clock, container } = setUp({ callsPerSecond: 10 });
    const guard = container();
    clock.advance(200);
    await guard.admit(read);
    expect(guard.rateLimit("default", "prt_1")).toEqual({
      "RateLimit-Policy": '"si-compounding";q=10;w=1',
      RateLimit: '"si-compounding";r=9;t=1',
    });
    expect(setUp().container().rateLimit("default", "prt_1")).toEqual({});
  });
});

describe("what partners are told of a vendor's health", () => {
  it("names the connections whose calls or logins are held back, until they are not", async () => {
    const { clock, store, log, container } = setUp();
    const health = recordedHealth({ store, clock, log });
    const names = ["default", "clinic-2", "clinic-3"];
    expect(await health.reportOn("si-compounding", names)).toEqual({ status: "ok" });

    const guard = container();
    await see(guard, pause(7));
    await guard.noteLogin("clinic-3", 3);
    clock.advance(1_000);
    expect(await health.reportOn("si-compounding", names)).toEqual({
      status: "impaired",
      connections: ["default", "clinic-3"],
    });
    expect(await health.reportOn("si-compounding", ["clinic-2"])).toEqual({ status: "ok" });
    clock.advance(2_000);
    expect(await health.reportOn("si-compounding", names)).toEqual({ status: "impaired", connections: ["default"] });
    clock.advance(4_000);
    expect(await health.reportOn("si-compounding", names)).toEqual({ status: "ok" });
  });

  it("is impaired until a probe has found the vendor back", async () => {
    const { clock, store, log, container } = setUp();
    const health = recordedHealth({ store, clock, log });
    const guard = container();
    await fail(guard, 10);
    clock.advance(60_000);
    expect(await health.reportOn("si-compounding", ["default"])).toMatchObject({ status: "impaired" });
    await see(guard, answered(200));
    clock.advance(1_000);
    expect(await health.reportOn("si-compounding", ["default"])).toEqual({ status: "ok" });
  });

  it("is that of a store that cannot be read: no trouble recorded", async () => {
    const { clock, store, log } = setUp();
    store.fail(true);
    expect(await recordedHealth({ store, clock, log }).reportOn("si-compounding", ["default"])).toEqual({
      status: "ok",
    });
  });
});
