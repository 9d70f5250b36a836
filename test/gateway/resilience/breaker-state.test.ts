import { describe, expect, it } from "vitest";
import type { Breaker } from "../../../shared/gateway/ports/health-store.ts";
import {
  nextRun,
  noRun,
  opened,
  opensBreaker,
  probed,
  type Run,
  type Sign,
  signOf,
} from "../../../shared/gateway/resilience/breaker-state.ts";
import type { Exchange, FailureCause } from "../../../shared/http/exchange.ts";

const answered = (status: number): Exchange => ({
  kind: "answered",
  answer: { status, headers: {}, body: new Uint8Array() },
});
const failed = (cause: FailureCause): Exchange => ({ kind: "failed", phase: "after-first-byte", cause });

describe("what a try says of the vendor", () => {
  it.each<[string, Exchange, number, Sign]>([
    ["a 200", answered(200), 10, "works"],
    ["a redirect", answered(302), 10, "works"],
    ["a request that it does not like", answered(400), 10, "works"],
    ["a refused token", answered(401), 10, "works"],
    ["a 404", answered(404), 10, "works"],
    ["a 408", answered(408), 10, "works"],
    ["a 422", answered(422), 10, "works"],
    ["a 429: it takes too many calls, and is up", answered(429), 10, "works"],
    ["a 418 where that means maintenance", answered(418), 10, "fails"],
    ["a 500", answered(500), 10, "fails"],
    ["a 501: it does not know how, and is up", answered(501), 10, "works"],
    ["a 503", answered(503), 10, "fails"],
    ["no connection", { kind: "failed", phase: "before-first-byte", cause: "connect" }, 10, "fails"],
    ["a reset", failed("reset"), 10, "fails"],
    ["a cut answer", failed("answer-cut"), 10, "fails"],
    ["an answer that we cannot take", failed("answer-too-large"), 10, "works"],
    ["a silence", failed("timeout"), 12_000, "silent"],
    ["a silence that a partner in a hurry did not wait out", failed("timeout"), 1_000, "nothing"],
  ])("%s", (_what, exchange, tookMs, sign) => {
    expect(signOf({ maintenanceStatuses: [418] }, exchange, tookMs)).toBe(sign);
  });

  it("a 418 elsewhere is an answer like any other", () => {
    expect(signOf({}, answered(418), 10)).toBe("works");
  });
});

const runOf = (signs: readonly Sign[], gapMs = 100): Run =>
  signs.reduce<Run>((run, sign, index) => nextRun(run, sign, (index + 1) * gapMs), noRun);
const times = (count: number, ...signs: Sign[]): Sign[] => Array.from({ length: count }, () => signs).flat();

describe("a run of failures", () => {
  it.each<[string, Sign[], boolean]>([
    ["ten in a row", times(10, "fails"), true],
    ["nine", times(9, "fails"), false],
    ["nine, an answer, and nine more", [...times(9, "fails"), "works", ...times(9, "fails")], false],
    ["every other one, for ever", times(100, "fails", "works"), false],
    ["four silences", times(4, "silent"), true],
    ["three", times(3, "silent"), false],
    ["three silences and a failure", [...times(3, "silent"), "fails"], true],
    ["what says nothing does not count, and does not end it", [...times(9, "fails", "nothing"), "fails"], true],
    ["what says nothing, for ever", times(100, "nothing"), false],
  ])("%s", (_what, signs, opens) => {
    expect(opensBreaker(runOf(signs))).toBe(opens);
  });

  it("is none when the failures are more than a minute apart", () => {
    expect(opensBreaker(runOf(times(50, "fails"), 61_000))).toBe(false);
  });
});

const now = 1_000_000_000;
const opening = { now, random: 0.5, scale: 1 };
const breaker = (changed: Partial<Breaker> = {}): Breaker => ({ openings: 1, openUntil: now - 1, ...changed });

describe("an opening", () => {
  it.each<[string, Breaker | undefined, number, number]>([
    ["the first lasts two seconds", undefined, 1, 2_000],
    ["the second twice as long", breaker(), 2, 4_000],
    ["the third again", breaker({ openings: 2 }), 3, 8_000],
    ["at most two minutes", breaker({ openings: 50 }), 51, 120_000],
    ["a relapse goes on where it was", breaker({ openings: 3, closedAt: now - 60_000 }), 4, 16_000],
    ["ten minutes of health are forgetting", breaker({ openings: 3, closedAt: now - 600_001 }), 1, 2_000],
  ])("%s", (_rule, before, openings, lasts) => {
    expect(opened(before, opening)).toEqual({ openings, openUntil: now + lasts });
  });

  it("has a jitter of a quarter both ways, and lasts as much less as the time scale says", () => {
    expect(opened(undefined, { ...opening, random: 0 }).openUntil).toBe(now + 1_500);
    expect(opened(undefined, { ...opening, random: 0.999_999 }).openUntil).toBe(now + 2_500);
    expect(opened(undefined, { ...opening, scale: 10 }).openUntil).toBe(now + 200);
  });
});

describe("a probe", () => {
  const probing = breaker({ openings: 2, probe: { id: "p", until: now + 1 } });

  it.each<[string, Sign, Breaker]>([
    ["that finds the vendor back closes", "works", { openings: 2, openUntil: now - 1, closedAt: now }],
    ["that finds it down opens again, for longer", "fails", { openings: 3, openUntil: now + 8_000 }],
    ["that hears nothing opens again, for longer", "silent", { openings: 3, openUntil: now + 8_000 }],
    ["that saw nothing leaves it to the next one", "nothing", { openings: 2, openUntil: now - 1 }],
  ])("%s", (_rule, sign, after) => {
    expect(probed(probing, sign, opening)).toEqual(after);
  });
});
