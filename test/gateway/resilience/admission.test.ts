import { expect, it } from "vitest";
import { type ConnectionHealth, noTrouble } from "../../../shared/gateway/model/connection-health.ts";
import {
  type Block,
  blockProblem,
  type CircuitAdmission,
  circuitAdmission,
  shouldWait,
  type WaitContext,
} from "../../../shared/gateway/resilience/admission.ts";

const now = 1_000_000;
const past = now - 1;
const soon = now + 500;
const later = now + 60_000;

it.each<[string, Partial<ConnectionHealth>, CircuitAdmission]>([
  ["A healthy connection allows a call", {}, { kind: "allow" }],
  ["A cool-down that has ended allows a call", { coolUntil: now }, { kind: "allow" }],
  ["A cool-down blocks a call", { coolUntil: later }, { kind: "block", why: "cool-down", until: later }],
  [
    "A cool-down comes before the probe of a half-open circuit",
    { coolUntil: later, breaker: { openings: 1, openUntil: past } },
    { kind: "block", why: "cool-down", until: later },
  ],
  [
    "An open circuit blocks a call",
    { breaker: { openings: 1, openUntil: later } },
    { kind: "block", why: "breaker", until: later },
  ],
  ["A half-open circuit asks for a probe", { breaker: { openings: 1, openUntil: now } }, { kind: "probe" }],
  [
    "A half-open circuit blocks other calls for a second while its probe is in progress",
    { breaker: { openings: 1, openUntil: past, probe: { id: "p", until: later } } },
    { kind: "block", why: "breaker", until: now + 1_000 },
  ],
  [
    "A half-open circuit blocks other calls no longer than its probe's lease",
    { breaker: { openings: 1, openUntil: past, probe: { id: "p", until: soon } } },
    { kind: "block", why: "breaker", until: soon },
  ],
  [
    "A half-open circuit whose probe was lost asks for another one",
    { breaker: { openings: 1, openUntil: past, probe: { id: "p", until: now } } },
    { kind: "probe" },
  ],
  ["A closed circuit allows a call", { breaker: { openings: 3, openUntil: later, closedAt: past } }, { kind: "allow" }],
])("%s", (_rule, health, admission) => {
  expect(circuitAdmission({ ...noTrouble, ...health }, now)).toEqual(admission);
});

const block = (why: Block["why"], waitMs: number): Block => ({ kind: "block", why, waitMs });
const inRequest = (attempt: number): WaitContext => ({ attempt, maxWaitMs: undefined, leftMs: 25_000 });
const queued = (attempt: number): WaitContext => ({ attempt, maxWaitMs: 2_000, leftMs: 22_000 });

it.each<[string, Block, WaitContext, boolean]>([
  ["A new call does not wait for a cool-down", block("cool-down", 100), inRequest(1), false],
  ["A second attempt waits for the end of a cool-down", block("cool-down", 7_000), inRequest(2), true],
  ["A second attempt does not wait beyond its deadline", block("cool-down", 25_000), inRequest(2), false],
  ["A queued call does not wait for a cool-down", block("cool-down", 100), queued(1), false],
  ["A queued call does not sleep through a long cool-down", block("cool-down", 7_000), queued(2), false],
  ["A new call does not wait for an open circuit", block("breaker", 100), inRequest(1), false],
  ["A second attempt does not wait for an open circuit", block("breaker", 100), inRequest(2), false],
  ["A queued call does not wait for an open circuit", block("breaker", 100), queued(1), false],
  ["A new call does not wait for the rate limit", block("rate-limit", 100), inRequest(1), false],
  ["A second attempt waits for the rate limit's next window", block("rate-limit", 1_000), inRequest(2), true],
  ["A queued call waits for the rate limit's next window", block("rate-limit", 1_000), queued(1), true],
  ["A queued call does not wait for a long window", block("rate-limit", 10_000), queued(1), false],
])("%s", (_rule, blocked, context, waits) => {
  expect(shouldWait(blocked, context)).toBe(waits);
});

it.each([
  "cool-down",
  "breaker",
  "rate-limit",
] as const)("A call that is blocked by its %s is answered 503 `not-sent` with the wait as Retry-After", (why) => {
  const problem = blockProblem(block(why, 6_100), "Acme");
  expect(problem.members).toMatchObject({ status: 503, outcome: "not-sent", retryable: true });
  expect(problem.headers()).toMatchObject({ "Retry-After": "7", "Gateway-Outcome": "not-sent" });
});
