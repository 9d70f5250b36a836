import { expect, it } from "vitest";
import { type ConnectionHealth, noTrouble } from "../../../shared/gateway/ports/health-store.ts";
import { type CircuitAdmission, gateAt } from "../../../shared/gateway/resilience/admission.ts";

const now = 1_000_000;
const past = now - 1;
const soon = now + 500;
const later = now + 60_000;

it.each<[string, Partial<ConnectionHealth>, CircuitAdmission]>([
  ["no trouble is open", {}, { kind: "open" }],
  ["a cool-down that is over is open", { coolUntil: now }, { kind: "open" }],
  ["a cool-down is closed", { coolUntil: later }, { kind: "closed", why: "cool-down", until: later }],
  [
    "a cool-down counts before a breaker that may be probed",
    { coolUntil: later, breaker: { openings: 1, openUntil: past } },
    { kind: "closed", why: "cool-down", until: later },
  ],
  [
    "an open breaker is closed to calls",
    { breaker: { openings: 1, openUntil: later } },
    { kind: "closed", why: "breaker", until: later },
  ],
  ["a breaker whose time is over lets one see", { breaker: { openings: 1, openUntil: now } }, { kind: "probe" }],
  [
    "while one sees, the others look again in a second",
    { breaker: { openings: 1, openUntil: past, probe: { id: "p", until: later } } },
    { kind: "closed", why: "breaker", until: now + 1_000 },
  ],
  [
    "or when that one's time is over",
    { breaker: { openings: 1, openUntil: past, probe: { id: "p", until: soon } } },
    { kind: "closed", why: "breaker", until: soon },
  ],
  [
    "a probe that never said what it saw is replaced",
    { breaker: { openings: 1, openUntil: past, probe: { id: "p", until: now } } },
    { kind: "probe" },
  ],
  ["a closed breaker is open", { breaker: { openings: 3, openUntil: later, closedAt: past } }, { kind: "open" }],
])("%s", (_rule, health, gate) => {
  expect(gateAt({ ...noTrouble, ...health }, now)).toEqual(gate);
});
