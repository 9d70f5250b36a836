import { expect, it } from "vitest";
import { coolDownOf, type Signal, signalOf } from "../../../shared/gateway/resilience/signal.ts";
import type { Exchange, FailureCause } from "../../../shared/http/exchange.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const century = 100 * 365 * 24 * 3600;
const answered = (status: number, headers: HttpHeaders = {}): Exchange => ({
  kind: "answered",
  answer: { status, headers, body: new Uint8Array() },
});
const failed = (cause: FailureCause): Exchange => ({ kind: "failed", phase: "after-first-byte", cause });

it.each<[string, Exchange, number, Signal]>([
  ["a 200", answered(200), 10, "success"],
  ["a redirect", answered(302), 10, "success"],
  ["a 400", answered(400), 10, "success"],
  ["a 401", answered(401), 10, "success"],
  ["a 404", answered(404), 10, "success"],
  ["a 408", answered(408), 10, "success"],
  ["a 422", answered(422), 10, "success"],
  ["a 429, as the vendor is up", answered(429), 10, "success"],
  ["the maintenance status 418", answered(418), 10, "failure"],
  ["a 500", answered(500), 10, "failure"],
  ["a 501, as the vendor is up", answered(501), 10, "success"],
  ["a 503", answered(503), 10, "failure"],
  ["a failed connection", { kind: "failed", phase: "before-first-byte", cause: "connect" }, 10, "failure"],
  ["a reset", failed("reset"), 10, "failure"],
  ["a cut answer", failed("answer-cut"), 10, "failure"],
  ["an answer that is too large to take", failed("answer-too-large"), 10, "success"],
  ["a time-out after 12 s", failed("timeout"), 12_000, "silence"],
  ["a time-out after 1 s", failed("timeout"), 1_000, "inconclusive"],
])("The signal of %s is as in the table", (_what, exchange, tookMs, signal) => {
  expect(signalOf({ maintenanceStatuses: [418] }, exchange, tookMs)).toBe(signal);
});

it("The signal of a 418 that is not the vendor's maintenance status is a success", () => {
  expect(signalOf({}, answered(418), 10)).toBe("success");
});

it.each<[string, number, HttpHeaders, number | undefined]>([
  ["a 429 with seconds", 429, { "retry-after": ["7"] }, 7],
  ["a 429 with a date", 429, { "retry-after": ["Thu, 01 Jan 2026 00:00:07 GMT"] }, 7],
  [
    "a 429 with a date by the clock of a vendor that is five minutes behind",
    429,
    { "retry-after": ["Wed, 31 Dec 2025 23:55:07 GMT"], date: ["Wed, 31 Dec 2025 23:55:00 GMT"] },
    7,
  ],
  ["the maintenance status", 418, { "retry-after": ["60"] }, 60],
  ["a 503", 503, { "retry-after": ["60"] }, 60],
  ["a 429 with an hour", 429, { "retry-after": ["3600"] }, 3600],
  ["a 429 with a century", 429, { "retry-after": [String(century)] }, century],
  ["a 429 without Retry-After", 429, {}, undefined],
  ["a 429 with zero", 429, { "retry-after": ["0"] }, undefined],
  ["a 429 with a date in the past", 429, { "retry-after": ["Wed, 31 Dec 2025 23:59:00 GMT"] }, undefined],
  ["a 429 with text", 429, { "retry-after": ["soon"] }, undefined],
  ["a redirect, whose Retry-After is about one call", 301, { "retry-after": ["7"] }, undefined],
  ["a 413, whose Retry-After is about one call", 413, { "retry-after": ["7"] }, undefined],
])("The cool-down of %s ends as in the table", (_what, status, headers, seconds) => {
  const coolDown = coolDownOf({ maintenanceStatuses: [418] }, answered(status, headers), now);
  const of = status === 429 ? "operation" : "connection";
  expect(coolDown).toEqual(seconds === undefined ? undefined : { of, until: now + seconds * 1000 });
});

it("A 418 that is not the vendor's maintenance status starts no cool-down", () => {
  expect(coolDownOf({}, answered(418, { "retry-after": ["7"] }), now)).toBeUndefined();
});

it("A 429 that is the vendor's maintenance status starts a cool-down of the connection", () => {
  const vendor = { maintenanceStatuses: [429] };
  expect(coolDownOf(vendor, answered(429, { "retry-after": ["7"] }), now)).toMatchObject({ of: "connection" });
});

it("A failed exchange starts no cool-down", () => {
  expect(coolDownOf({}, { kind: "failed", phase: "after-first-byte", cause: "reset" }, now)).toBeUndefined();
});
