import { describe, expect, it } from "vitest";
import {
  type Admission,
  ConnectionGuard,
  type GuardedCall,
} from "../../../shared/gateway/resilience/connection-guard.ts";
import { rateLimitOf } from "../../../shared/gateway/resilience/rate-limit.ts";
import { createRecordedHealth } from "../../../shared/gateway/resilience/recorded-health.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryHealthStore } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const answered = (status: number, headers: Record<string, string[]> = {}): Exchange => ({
  kind: "answered",
  answer: { status, headers, body: new Uint8Array() },
});
const pause = (seconds: number) => answered(429, { "retry-after": [String(seconds)] });
const read: GuardedCall = { connectionName: "default", safe: true, partnerId: "prt_1" };
const write: GuardedCall = { ...read, safe: false };
const probe: GuardedCall = { ...read, own: true };

/** Any number of containers over one store and one clock. */
function setUp(options: { vendor?: VendorDescriptor; callsPerSecond?: number; scale?: number } = {}) {
  const { vendor = siCompounding, callsPerSecond, scale = 1 } = options;
  const clock = manualClock();
  const store = memoryHealthStore();
  const log = silentLog();
  const limit = callsPerSecond === undefined ? undefined : rateLimitOf(callsPerSecond);
  const container = () => new ConnectionGuard({ vendor, store, limit, clock, random: () => 0.5, scale, log });
  return { clock, store, log, vendor, container };
}

async function admitted(guard: ConnectionGuard, call = read): Promise<Admission> {
  const admission = await guard.admit(call);
  if (admission.kind !== "admitted") throw new Error(`The call was not admitted: ${JSON.stringify(admission)}`);
  return admission;
}

async function attempt(guard: ConnectionGuard, exchange: Exchange, call = read): Promise<void> {
  await guard.record(await admitted(guard, call), call, exchange);
}

async function fail(guard: ConnectionGuard, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await attempt(guard, answered(500));
}

/** Opens the connection's circuit: ten calls fail, and the vendor's probe, too. */
async function bringDown(guard: ConnectionGuard): Promise<void> {
  await fail(guard, 10);
  await attempt(guard, answered(500), probe);
}

describe("A cool-down", () => {
  it("A cool-down is in force at once in its container, and a second later in all others", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await second.check(read);

    await attempt(first, pause(7));

    expect(await first.check(read)).toEqual({ kind: "block", why: "cool-down", waitMs: 7_000 });
    clock.advance(1_000);
    expect(await second.check(read)).toEqual({ kind: "block", why: "cool-down", waitMs: 6_000 });
    expect(await second.admit(write)).toEqual({ kind: "block", why: "cool-down", waitMs: 6_000 });
    clock.advance(5_999);
    expect(await container().check(read)).toMatchObject({ waitMs: 1 });
    clock.advance(1);
    expect(await first.check(read)).toBeUndefined();
    expect(await second.check(read)).toBeUndefined();
  });

  it("A cool-down is of one connection", async () => {
    const { container } = setUp();
    const guard = container();
    await attempt(guard, pause(7));
    expect(await guard.check({ ...read, connectionName: "clinic-2" })).toBeUndefined();
  });

  it("A cool-down is not divided by the time scale", async () => {
    const { container } = setUp({ scale: 60 });
    const guard = container();
    await attempt(guard, pause(7));
    expect(await guard.check(read)).toMatchObject({ waitMs: 7_000 });
  });

  it("A cool-down is not shortened by a shorter one that comes later", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    const late = await admitted(second);
    await attempt(first, pause(60));
    await second.record(late, read, pause(1));
    clock.advance(1_000);
    expect(await second.check(read)).toMatchObject({ waitMs: 59_000 });
  });

  it("A cool-down is in force in its container also when it could not be written", async () => {
    const { store, clock, container } = setUp();
    const guard = container();
    store.fail(true);
    await attempt(guard, pause(7));
    clock.advance(5_000);
    expect(await guard.check(read)).toMatchObject({ why: "cool-down", waitMs: 2_000 });
  });

  it("A cool-down that the operator clears ends within a second, also in the container that was asked for it", async () => {
    const { store, clock, container } = setUp();
    const [first, second] = [container(), container()];
    await attempt(first, pause(1_000_000_000));
    await second.check(read);

    await store.clearCooldown({ vendor: "si-compounding", connection: "default" });
    clock.advance(1_000);

    expect(await first.check(read)).toBeUndefined();
    expect(await second.check(read)).toBeUndefined();
    await attempt(first, pause(7));
    expect(await first.check(read)).toMatchObject({ waitMs: 7_000 });
  });

  it("A cool-down of the token endpoint blocks logins, and no call that has a token", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await first.recordLogin("default", 30);
    clock.advance(1_000);
    expect(await second.loginBlockedFor("default")).toBe(29);
    expect(await second.check(read)).toBeUndefined();
    clock.advance(29_000);
    expect(await second.loginBlockedFor("default")).toBeUndefined();
  });
});

describe("A 429", () => {
  const patient: GuardedCall = { ...read, operation: { id: "getPatient" } };
  const refill: GuardedCall = { ...write, operation: { id: "createRefillRequest" } };
  const unknown = (path: string): GuardedCall => ({ ...read, operation: undefined, request: { path } });

  it("A 429 blocks its operation alone, in all containers within a second", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await second.check(patient);
    await attempt(first, pause(7), patient);
    expect(await first.check(patient)).toEqual({ kind: "block", why: "cool-down", waitMs: 7_000 });
    expect(await first.check(refill)).toBeUndefined();
    clock.advance(1_000);
    expect(await second.check(patient)).toMatchObject({ waitMs: 6_000 });
    expect(await second.check(refill)).toBeUndefined();
    clock.advance(6_000);
    expect(await second.check(patient)).toBeUndefined();
  });

  it.each([
    ["in one container", false],
    ["in two containers", true],
  ])("A 429 of a second operation %s blocks the connection", async (_where, isApart) => {
    const { clock, container } = setUp();
    const first = container();
    const second = isApart ? container() : first;
    await second.check(refill);
    await attempt(first, pause(60), patient);
    await attempt(second, pause(7), refill);
    clock.advance(1_000);
    for (const guard of [first, second, container()]) {
      expect(await guard.check(unknown("/V2/other"))).toMatchObject({ why: "cool-down", waitMs: 6_000 });
    }
    clock.advance(6_000);
    expect(await first.check(unknown("/V2/other"))).toBeUndefined();
    expect(await first.check(patient)).toMatchObject({ waitMs: 53_000 });
  });

  it("A 429 after another operation's cool-down is over blocks its own operation alone", async () => {
    const { clock, container } = setUp();
    const guard = container();
    await attempt(guard, pause(7), patient);
    clock.advance(7_000);
    await attempt(guard, pause(7), refill);
    expect(await guard.check(patient)).toBeUndefined();
  });

  it("A 429 of a path that the catalogue does not know blocks the paths with its first segment", async () => {
    const { container } = setUp();
    const guard = container();
    await attempt(guard, pause(7), unknown("/api/animals/1"));
    expect(await guard.check(unknown("/api/owners"))).toMatchObject({ why: "cool-down" });
    expect(await guard.check(unknown("/other/animals/1"))).toBeUndefined();
    expect(await guard.check(patient)).toBeUndefined();
  });

  it("A 429 that could not be written is in force in its container", async () => {
    const { store, clock, container } = setUp();
    const guard = container();
    store.fail(true);
    await attempt(guard, pause(7), patient);
    clock.advance(5_000);
    expect(await guard.check(patient)).toMatchObject({ waitMs: 2_000 });
    expect(await guard.check(refill)).toBeUndefined();
    await attempt(guard, pause(3), refill);
    expect(await guard.check(read)).toMatchObject({ waitMs: 3_000 });
  });

  it("A 429 that many containers get at once is stored for each of their operations", async () => {
    const { store, clock, container } = setUp();
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    const calls = [...ids, ...ids].map((id): GuardedCall => ({ ...read, operation: { id } }));
    await Promise.all(calls.map((call) => attempt(container(), pause(7), call)));
    const { throttling, coolUntil } = await store.read({ vendor: "si-compounding", connection: "default" });
    expect(Object.keys(throttling?.operations ?? {}).toSorted()).toEqual(ids);
    expect(coolUntil).toBe(clock.now() + 7_000);
  });

  it("A 429's cool-down ends within a second after the operator clears it", async () => {
    const { store, clock, container } = setUp();
    const [first, second] = [container(), container()];
    await attempt(first, pause(1_000), patient);
    await second.check(patient);
    await store.clearCooldown({ vendor: "si-compounding", connection: "default" });
    clock.advance(1_000);
    expect(await first.check(patient)).toBeUndefined();
    expect(await second.check(patient)).toBeUndefined();
  });

  it("A 503 blocks the connection, whatever its operation", async () => {
    const { container } = setUp();
    const guard = container();
    await attempt(guard, answered(503, { "retry-after": ["7"] }), patient);
    expect(await guard.check(refill)).toMatchObject({ why: "cool-down", waitMs: 7_000 });
  });
});

describe("A circuit breaker", () => {
  it("A circuit breaker opens for all containers when a streak of failures in one and the probe fail", async () => {
    const { clock, log, container } = setUp();
    const [first, second] = [container(), container()];
    await second.check(read);

    await fail(first, 9);
    expect(await first.check(read)).toBeUndefined();
    await fail(first, 1);
    expect(await first.check(read)).toEqual({ kind: "probe-first" });
    await attempt(first, answered(500), probe);

    expect(await first.check(read)).toEqual({ kind: "block", why: "breaker", waitMs: 2_000 });
    clock.advance(1_000);
    expect(await second.check(read)).toEqual({ kind: "block", why: "breaker", waitMs: 1_000 });
    expect(log.lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "warn", event: "pair-breaker.opened", partner: "prt_1", openings: 1 },
      { level: "error", event: "breaker.opened", vendor: "si-compounding", connection: "default", openings: 1 },
    ]);
  });

  it("A circuit breaker never opens on one partner's bad requests", async () => {
    const { container } = setUp();
    const guard = container();
    for (const status of [400, 401, 403, 404, 409, 422, 429, 501]) {
      for (let i = 0; i < 20; i++) await attempt(guard, answered(status));
    }
    expect(await guard.check(read)).toBeUndefined();
  });

  it("A half-open circuit breaker admits the vendor's probe alone, and closes when that is answered", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await bringDown(first);
    clock.advance(2_000);

    expect(await first.admit(read)).toEqual({ kind: "probe-first" });
    const admission = await admitted(first, probe);
    expect(admission.probe).toBeDefined();
    expect(await second.admit(read)).toMatchObject({ kind: "block", why: "breaker" });
    expect(await first.admit(read)).toMatchObject({ kind: "block", why: "breaker" });
    await first.record(admission, probe, answered(200));

    expect(await first.check(write)).toBeUndefined();
    clock.advance(1_000);
    expect(await second.check(write)).toBeUndefined();
  });

  it("A half-open circuit breaker gives the probe's lease to one of several concurrent probes", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await bringDown(first);
    clock.advance(2_000);
    const admissions = await Promise.all([first.admit(probe), second.admit(probe), first.admit(probe)]);
    expect(admissions.filter(({ kind }) => kind === "admitted")).toHaveLength(1);
  });

  it("A circuit breaker stays open longer each time that a probe fails", async () => {
    const { clock, container } = setUp();
    const guard = container();
    await bringDown(guard);
    for (const openMs of [2_000, 4_000, 8_000]) {
      expect(await guard.check(read)).toMatchObject({ waitMs: openMs });
      clock.advance(openMs);
      await attempt(guard, answered(503), probe);
    }
    expect(await guard.check(read)).toMatchObject({ waitMs: 16_000 });
  });

  it("A half-open circuit breaker gives the probe to another container after its lease", async () => {
    const { clock, container } = setUp();
    const [first, second] = [container(), container()];
    await bringDown(first);
    clock.advance(2_000);
    await admitted(first, probe);
    clock.advance(34_999);
    expect(await second.check(read)).toMatchObject({ why: "breaker", waitMs: 1 });
    clock.advance(1);
    expect((await admitted(second, probe)).probe).toBeDefined();
  });

  it("A half-open circuit breaker asks for a harmless probe before a write", async () => {
    const { clock, container } = setUp();
    const guard = container();
    await bringDown(guard);
    clock.advance(2_000);
    expect(await guard.check(write)).toEqual({ kind: "probe-first" });
    expect(await guard.admit(write)).toEqual({ kind: "probe-first" });
    expect((await admitted(guard, probe)).probe).toBeDefined();
  });

  it("A half-open circuit breaker is never probed by a write, also where the vendor's document names no read", async () => {
    const { clock, container } = setUp({ vendor: syncvet });
    const guard = container();
    await fail(guard, 10);
    await attempt(guard, answered(500), { ...read, partnerId: "prt_2" });
    clock.advance(2_000);
    const other: GuardedCall = { ...write, partnerId: "prt_3" };
    expect(await guard.check(other)).toEqual({ kind: "probe-first" });
    expect(await guard.admit(other)).toEqual({ kind: "probe-first" });
  });

  it("A half-open circuit breaker is probed by a partner's read where the vendor has no probe, or its probe shows nothing", async () => {
    const withoutProbe = setUp({ vendor: syncvet });
    const guard = withoutProbe.container();
    await fail(guard, 10);
    await attempt(guard, answered(500), { ...read, partnerId: "prt_2" });
    withoutProbe.clock.advance(2_000);
    expect(await guard.admit(read)).toEqual({ kind: "probe-first" });
    expect((await admitted(guard, { ...read, partnerId: "prt_3" })).probe).toBeDefined();

    const { clock, container } = setUp();
    const second = container();
    await bringDown(second);
    clock.advance(2_000);
    expect(await second.admit(write, true)).toEqual({ kind: "probe-first" });
    expect(await second.admit(read, true)).toMatchObject({ kind: "admitted", probe: {} });
  });
});

describe("The store", () => {
  it("The store is read about once a second under any number of calls, and not written while the vendor is healthy", async () => {
    const { clock, store, container } = setUp();
    const guard = container();
    for (let i = 0; i < 400; i++) {
      expect(await guard.check(read)).toBeUndefined();
      await attempt(guard, answered(i % 2 === 0 ? 200 : 404));
      clock.advance(10);
    }
    expect(store.counts).toEqual({ reads: 5, writes: 0 });
  });

  it("The store is written once when a circuit opens, of a pair or of the connection, and once when its probe begins and ends", async () => {
    const { clock, store, container } = setUp();
    const guard = container();
    await bringDown(guard);
    expect(store.counts.writes).toBe(2);
    clock.advance(2_000);
    await attempt(guard, answered(200), probe);
    expect(store.counts.writes).toBe(4);
  });

  it("A store that fails blocks nothing new, and is not read more often", async () => {
    const { clock, store, container } = setUp({ callsPerSecond: 1 });
    const guard = container();
    store.fail(true);
    for (let i = 0; i < 20; i++) await attempt(guard, answered(200));
    clock.advance(500);
    await guard.check(read);
    expect(store.counts.reads).toBe(1 + 20);
  });

  it("A store that fails keeps no circuit open beyond its time", async () => {
    const { clock, store, container } = setUp();
    const guard = container();
    await bringDown(guard);
    store.fail(true);
    clock.advance(1_999);
    expect(await guard.check(read)).toMatchObject({ why: "breaker" });
    clock.advance(1);
    expect((await admitted(guard, probe)).probe).toBeUndefined();
  });
});

describe("A rate limit", () => {
  it("A rate limit is shared by all containers", async () => {
    const { clock, container } = setUp({ callsPerSecond: 10 });
    const guards = [container(), container(), container()];
    const count = async () => {
      const admissions = await Promise.all(Array.from({ length: 30 }, (_, i) => guards[i % 3]?.admit(read)));
      return admissions.filter((one) => one?.kind === "admitted").length;
    };
    expect(await count()).toBe(10);
    clock.advance(999);
    expect(await count()).toBe(0);
    expect(await guards[0]?.admit(read)).toEqual({ kind: "block", why: "rate-limit", waitMs: 1 });
    clock.advance(1);
    expect(await count()).toBe(10);
  });

  it("A rate limit is shared in equal parts by the partners that ask, and is whole for one alone", async () => {
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

  it("A rate limit is in the headers of an answer", async () => {
    const { clock, container } = setUp({ callsPerSecond: 10 });
    const guard = container();
    clock.advance(200);
    await guard.admit(read);
    expect(guard.rateLimitHeaders("default", "prt_1")).toEqual({
      "RateLimit-Policy": '"si-compounding";q=10;w=1',
      RateLimit: '"si-compounding";r=9;t=1',
    });
    expect(setUp().container().rateLimitHeaders("default", "prt_1")).toEqual({});
  });
});

describe("A vendor's health", () => {
  it("A vendor's health names the connections whose calls or logins are blocked, for as long as they are", async () => {
    const { clock, store, log, container } = setUp();
    const health = createRecordedHealth({ store, clock, log });
    const names = ["default", "clinic-2", "clinic-3"];
    expect(await health.reportOn("si-compounding", names, "prt_1")).toEqual({ status: "ok" });

    const guard = container();
    await attempt(guard, pause(7));
    await guard.recordLogin("clinic-3", 3);
    clock.advance(1_000);
    expect(await health.reportOn("si-compounding", names, "prt_1")).toEqual({
      status: "impaired",
      connections: ["default", "clinic-3"],
    });
    expect(await health.reportOn("si-compounding", ["clinic-2"], "prt_1")).toEqual({ status: "ok" });
    clock.advance(2_000);
    expect(await health.reportOn("si-compounding", names, "prt_1")).toEqual({
      status: "impaired",
      connections: ["default"],
    });
    clock.advance(4_000);
    expect(await health.reportOn("si-compounding", names, "prt_1")).toEqual({ status: "ok" });
  });

  it("A vendor's health is impaired until a probe has succeeded", async () => {
    const { clock, store, log, container } = setUp();
    const health = createRecordedHealth({ store, clock, log });
    const guard = container();
    await bringDown(guard);
    clock.advance(60_000);
    expect(await health.reportOn("si-compounding", ["default"], "prt_1")).toMatchObject({ status: "impaired" });
    await attempt(guard, answered(200), probe);
    clock.advance(1_000);
    expect(await health.reportOn("si-compounding", ["default"], "prt_1")).toEqual({ status: "ok" });
  });

  it("A vendor's health is impaired for a partner whose own calls have an open circuit, and ok for the others", async () => {
    const { clock, store, log, container } = setUp();
    const health = createRecordedHealth({ store, clock, log });
    const reportTo = (partnerId: string) => health.reportOn("si-compounding", ["default"], partnerId);
    const guard = container();
    await fail(guard, 10);
    expect(await reportTo("prt_1")).toEqual({ status: "impaired", connections: ["default"] });
    expect(await reportTo("prt_2")).toEqual({ status: "ok" });
    clock.advance(62_000);
    expect(await reportTo("prt_1")).toEqual({ status: "ok" });
  });

  it("A vendor's health is ok when the store cannot be read", async () => {
    const { clock, store, log } = setUp();
    store.fail(true);
    expect(await createRecordedHealth({ store, clock, log }).reportOn("si-compounding", ["default"], "prt_1")).toEqual({
      status: "ok",
    });
  });
});
