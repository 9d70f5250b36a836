import { expect, it } from "vitest";
import { type ConnectionHealth, noTrouble } from "../../../shared/gateway/model/connection-health.ts";
import { type CircuitAdmission, circuitAdmission } from "../../../shared/gateway/resilience/admission.ts";

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
    { coolUntil: later, breaker: { openedAt: past, openings: 1, openUntil: past } },
    { kind: "block", why: "cool-down", until: later },
  ],
  [
    "An open circuit blocks a call",
    { breaker: { openedAt: past, openings: 1, openUntil: later } },
    { kind: "block", why: "breaker", until: later },
  ],
  [
    "A half-open circuit asks for a probe",
    { breaker: { openedAt: past, openings: 1, openUntil: now } },
    { kind: "probe" },
  ],
  [
    "A half-open circuit blocks other calls for a second while its probe is in progress",
    { breaker: { openedAt: past, openings: 1, openUntil: past, probe: { id: "p", until: later } } },
    { kind: "block", why: "breaker", until: now + 1_000 },
  ],
  [
    "A half-open circuit blocks other calls no longer than its probe's lease",
    { breaker: { openedAt: past, openings: 1, openUntil: past, probe: { id: "p", until: soon } } },
    { kind: "block", why: "breaker", until: soon },
  ],
  [
    "A half-open circuit whose probe was lost asks for another one",
    { breaker: { openedAt: past, openings: 1, openUntil: past, probe: { id: "p", until: now } } },
    { kind: "probe" },
  ],
  [
    "A closed circuit allows a call",
    { breaker: { openedAt: past, openings: 3, openUntil: later, closedAt: past } },
    { kind: "allow" },
  ],
])("%s", (_rule, health, admission) => {
  expect(circuitAdmission({ ...noTrouble, ...health }, now)).toEqual(admission);
});
