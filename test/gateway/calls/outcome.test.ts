import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttemptFacts, decideOutcome } from "../../../shared/gateway/calls/outcome.ts";
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

const facts = (changed: Partial<AttemptFacts>): AttemptFacts => ({
  safe: false,
  attempt: 1,
  refreshed: false,
  exchange: answered(200),
  reading: "success",
  hasTokenCheck: false,
  retryAfterSeconds: undefined,
  maintenanceStatuses: [418],
  unavailableBeforeWork: false,
  ...changed,
});

describe("An unsafe call", () => {
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
  ] as const)("An unsafe call answered %i is %s: %s", (status, outcome, next) => {
    expect(decideOutcome(facts({ exchange: answered(status) }))).toMatchObject({ outcome, next });
  });

  test.each([
    ["before-first-byte", "not-sent", "resend"],
    ["after-first-byte", "uncertain", "stop"],
  ] as const)("An unsafe call that failed %s is %s: %s", (phase, outcome, next) => {
    expect(decideOutcome(facts({ exchange: failed(phase) }))).toMatchObject({ outcome, next });
  });
});

describe("A safe call", () => {
  test.each([408, 500, 502, 503, 504])("A safe call answered %i is sent again", (status) => {
    expect(decideOutcome(facts({ safe: true, exchange: answered(status) }))).toEqual({
      outcome: "uncertain",
      next: "resend",
    });
  });

  test("A safe call is sent again after a reset", () => {
    expect(decideOutcome(facts({ safe: true, exchange: failed("after-first-byte") }))).toEqual({
      outcome: "uncertain",
      next: "resend",
    });
  });
});

test("A call answered 503 is sent again only where the descriptor says that it precedes the work", () => {
  const decision = decideOutcome(facts({ exchange: answered(503), unavailableBeforeWork: true, retryAfterSeconds: 9 }));
  expect(decision).toEqual({ outcome: "rejected", next: "resend", waitSeconds: 9 });
});

test("A 418 means maintenance only where the descriptor says so", () => {
  expect(decideOutcome(facts({ exchange: answered(418), maintenanceStatuses: [] }))).toEqual({
    outcome: "answered",
    next: "stop",
  });
});

test("A second refusal of the token is final: the credentials are refused", () => {
  expect(decideOutcome(facts({ exchange: answered(401), refreshed: true }))).toEqual({
    outcome: "rejected",
    next: "stop",
    credentialsRefused: true,
  });
});

test("A body that refuses the token of a read makes it refresh", () => {
  const refused = facts({ safe: true, reading: "token-refused" });
  expect(decideOutcome(refused)).toEqual({ outcome: "rejected", next: "refresh" });
  expect(decideOutcome({ ...refused, refreshed: true })).toMatchObject({
    outcome: "rejected",
    credentialsRefused: true,
  });
});

test.each([
  true,
  false,
])("A body that refuses the token of a write is its answer, and puts the token in doubt", (refreshed) => {
  expect(decideOutcome(facts({ refreshed, reading: "token-refused" }))).toEqual({
    outcome: "answered",
    next: "stop",
    tokenDoubt: { refused: true, mayResend: true },
  });
});

test("An unreadable body makes a write uncertain, and is the answer of a read", () => {
  const reading = "unreadable";
  const uncertain = { outcome: "uncertain", next: "stop", answerUnreadable: true };
  expect(decideOutcome(facts({ reading }))).toEqual(uncertain);
  expect(decideOutcome(facts({ reading, exchange: answered(202) }))).toEqual(uncertain);
  expect(decideOutcome(facts({ reading, safe: true }))).toEqual({ outcome: "answered", next: "stop" });
});

test.each([
  "success",
  "partial",
  "failure",
  "token-suspected",
] as const)("A body that is read as %s is the vendor's answer", (reading) =>
  expect(decideOutcome(facts({ reading }))).toEqual({ outcome: "answered", next: "stop" }));

describe("Doubt about a token that can be checked", () => {
  const doubt = (changed: Partial<AttemptFacts>) =>
    decideOutcome(facts({ hasTokenCheck: true, ...changed })).tokenDoubt;

  test.each([
    [200, "success", undefined],
    [202, "success", undefined],
    [200, "partial", undefined],
    [200, "token-suspected", { refused: false, mayResend: true }],
    [403, "token-suspected", { refused: false, mayResend: true }],
    [200, "failure", { refused: false, mayResend: false }],
    [200, "unreadable", { refused: false, mayResend: false }],
    [302, "success", { refused: false, mayResend: false }],
    [403, "failure", { refused: false, mayResend: false }],
    [404, "failure", undefined],
    [422, "failure", undefined],
    [500, "success", undefined],
    [429, "failure", undefined],
  ] as const)("An answer %i that is read as %s leaves the doubt %o", (status, reading, expected) => {
    expect(doubt({ exchange: answered(status), reading })).toEqual(expected);
  });

  test("A read may be sent again after any doubt", () => {
    const maySend = { refused: false, mayResend: true };
    expect(doubt({ safe: true, reading: "failure" })).toEqual(maySend);
    expect(doubt({ safe: true, reading: "unreadable" })).toEqual(maySend);
    expect(doubt({ safe: true, exchange: answered(302) })).toEqual(maySend);
  });

  test("There is no doubt at a vendor without a token check", () => {
    expect(doubt({ hasTokenCheck: false, reading: "failure" })).toBeUndefined();
  });
});

test("A write is never sent again after an answer but for a 401, a rejection before work, or a message about access alone", () => {
  const readings = ["success", "partial", "failure", "token-refused", "token-suspected", "unreadable"] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 599 }),
      fc.constantFrom(...readings),
      fc.boolean(),
      (status, reading, has) => {
        const decision = decideOutcome(facts({ exchange: answered(status), reading, hasTokenCheck: has }));
        if (decision.next !== "stop") expect([401, 418, 429]).toContain(status);
        if (decision.tokenDoubt?.mayResend) expect(["token-refused", "token-suspected"]).toContain(reading);
        if (decision.answerUnreadable) expect(decision.outcome).toBe("uncertain");
      },
    ),
  );
});
