import { describe, expect, test } from "vitest";
import { decideOutcome, type Try } from "../../../shared/gateway/calls/outcome.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";

const answered = (status: number): Exchange => ({
  kind: "answered",
  answer: { status, headers: {}, body: new Uint8Array() },
});
const failed = (phase: "before-first-byte" | "after-first-byte"): Exchange => ({
  kind: "failed",
  phase,
  cause: "reset",
});

const tried = (changed: Partial<Try>): Try => ({
  safe: false,
  attempt: 1,
  refreshed: false,
  exchange: answered(200),
  reading: "fine",
  retryAfterSeconds: undefined,
  maintenanceStatuses: [418],
  unavailableBeforeWork: false,
  ...changed,
});

describe("an unsafe call", () => {
  test.each([
    [200, "answered", "stop"],
    [202, "answered", "stop"],
    [302, "answered", "stop"],
    [400, "answered", "stop"],
    [403, "answered", "stop"],
    [404, "answered", "stop"],
    [409, "answered", "stop"],
    [422, "answered", "stop"],
    [501, "answered", "stop"],
    [401, "rejected", "refresh"],
    [418, "rejected", "resend"],
    [429, "rejected", "resend"],
    [408, "uncertain", "stop"],
    [500, "uncertain", "stop"],
    [502, "uncertain", "stop"],
    [503, "uncertain", "stop"],
    [504, "uncertain", "stop"],
    [520, "uncertain", "stop"],
  ] as const)("answered %i is %s: %s", (status, outcome, next) => {
    expect(decideOutcome(tried({ exchange: answered(status) }))).toMatchObject({ outcome, next });
  });

  test.each([
    ["before-first-byte", "not-sent", "resend"],
    ["after-first-byte", "uncertain", "stop"],
  ] as const)("failed %s is %s: %s", (phase, outcome, next) => {
    expect(decideOutcome(tried({ exchange: failed(phase) }))).toMatchObject({ outcome, next });
  });
});

describe("a safe call", () => {
  test.each([408, 500, 502, 503, 504])("answered %i is sent again", (status) => {
    expect(decideOutcome(tried({ safe: true, exchange: answered(status) }))).toEqual({
      outcome: "uncertain",
      next: "resend",
    });
  });

  test("is sent again after a reset", () => {
    expect(decideOutcome(tried({ safe: true, exchange: failed("after-first-byte") }))).toEqual({
      outcome: "uncertain",
      next: "resend",
    });
  });
});

test("503 may be sent again only where the vendor says it precedes the work", () => {
  const verdict = decideOutcome(tried({ exchange: answered(503), unavailableBeforeWork: true, retryAfterSeconds: 9 }));
  expect(verdict).toEqual({ outcome: "rejected", next: "resend", waitSeconds: 9 });
});

test("418 means maintenance only at a vendor that says so", () => {
  expect(decideOutcome(tried({ exchange: answered(418), maintenanceStatuses: [] }))).toEqual({
    outcome: "answered",
    next: "stop",
  });
});

test("a second refusal of the token is final, and ours to mend", () => {
  expect(decideOutcome(tried({ exchange: answered(401), refreshed: true }))).toEqual({
    outcome: "rejected",
    next: "stop",
    credentialsRefused: true,
  });
});

test("a body can refuse the token, and can fail, whatever the status", () => {
  expect(decideOutcome(tried({ reading: "token-refused" }))).toEqual({ outcome: "rejected", next: "refresh" });
  expect(decideOutcome(tried({ reading: "failure" }))).toEqual({ outcome: "answered", next: "stop" });
});
