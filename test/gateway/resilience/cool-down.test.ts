import { expect, it } from "vitest";
import { coolDownUntil } from "../../../shared/gateway/resilience/cool-down.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const century = 100 * 365 * 24 * 3600;
const answered = (status: number, headers: HttpHeaders): Exchange => ({
  kind: "answered",
  answer: { status, headers, body: new Uint8Array() },
});

it.each<[string, number, HttpHeaders, number | undefined]>([
  ["429 with seconds", 429, { "retry-after": ["7"] }, 7],
  ["429 with a date", 429, { "retry-after": ["Thu, 01 Jan 2026 00:00:07 GMT"] }, 7],
  [
    "a date by the clock of a vendor that is five minutes behind",
    429,
    { "retry-after": ["Wed, 31 Dec 2025 23:55:07 GMT"], date: ["Wed, 31 Dec 2025 23:55:00 GMT"] },
    7,
  ],
  ["maintenance", 418, { "retry-after": ["60"] }, 60],
  ["503", 503, { "retry-after": ["60"] }, 60],
  ["an hour, uncut", 429, { "retry-after": ["3600"] }, 3600],
  ["a century, uncut", 429, { "retry-after": [String(century)] }, century],
  ["429 without one", 429, {}, undefined],
  ["zero", 429, { "retry-after": ["0"] }, undefined],
  ["a date that is over", 429, { "retry-after": ["Wed, 31 Dec 2025 23:59:00 GMT"] }, undefined],
  ["what cannot be read", 429, { "retry-after": ["soon"] }, undefined],
  ["a redirect's is about the one call", 301, { "retry-after": ["7"] }, undefined],
  ["a 413's too", 413, { "retry-after": ["7"] }, undefined],
])("%s", (_what, status, headers, seconds) => {
  const until = coolDownUntil({ maintenanceStatuses: [418] }, answered(status, headers), now);
  expect(until).toBe(seconds === undefined ? undefined : now + seconds * 1000);
});

it("a 418 that means nothing of the kind asks for nothing", () => {
  expect(coolDownUntil({}, answered(418, { "retry-after": ["7"] }), now)).toBeUndefined();
});

it("a failure asks for nothing", () => {
  expect(coolDownUntil({}, { kind: "failed", phase: "after-first-byte", cause: "reset" }, now)).toBeUndefined();
});
