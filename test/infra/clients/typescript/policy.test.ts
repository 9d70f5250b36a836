import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CallKind,
  type Failure,
  isUncertain,
  kindOf,
  retryDelay,
} from "../../../../infra/clients/typescript/src/policy.ts";
import type { Problem } from "../../../../infra/clients/typescript/src/problem.ts";
import { readProblem, retryAfterMs } from "../../../../infra/clients/typescript/src/read-problem.ts";
import { ownRoutes } from "../../../../shared/openapi/own-routes.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";

const aProblem = (more: Partial<Problem> = {}): Problem => ({
  name: "vendor-down",
  status: 503,
  title: "",
  detail: "",
  outcome: "not-sent",
  retryable: true,
  errors: [],
  requestId: "r-1",
  jobId: undefined,
  retryAfterMs: 0,
  document: {},
  ...more,
});
const problem = (more: Partial<Problem> = {}): Failure => ({ kind: "problem", problem: aProblem(more) });
const noAnswer: Failure = { kind: "no-answer", reason: "connection" };
const between = (status: number) => ({ kind: "no-answer", reason: "not-from-gateway", status }) as const;

const first = { retries: 0, maxRetries: 3, left: 60_000, random: 0 };
const isRepeated = (failure: Failure, kind: CallKind): boolean => retryDelay(failure, { ...first, kind }) !== undefined;

describe("the kind of a call", () => {
  test.each<[string, string, CallKind]>([
    ["GET", "/v1/jobs", "read"],
    ["HEAD", "/health", "read"],
    ["GET", "/v1/si-compounding/V2/x", "read"],
    ["GET", "/v1/inside-rx/membership/v1/json", "keyed-write"],
    ["HEAD", "/v1/inside-rx/membership/v1/json", "keyed-write"],
    ["OPTIONS", "/v1/inside-rx/membership/v1/json", "read"],
    ["POST", "/v1/si-compounding/V2/getPatient", "read"],
    ["POST", "/v1/md-integrations/v1/partner/cases/status/{status}", "read"],
    ["POST", "/v1/md-integrations/v1/partner/cases/status/", "keyed-write"],
    ["POST", "/v1/si-compounding/V2/%", "keyed-write"],
    ["POST", "/v1/quotes", "read"],
    ["POST", "/v1/prescriptions/search", "read"],
    ["POST", "/v1/events/search", "read"],
    ["POST", "/v1/deliveries/search", "read"],
    ["POST", "/v1/si-compounding/V2/createRefillRequest", "keyed-write"],
    ["DELETE", "/v1/mwi-formulary/formulary/v3/x", "keyed-write"],
    ["POST", "/v1/refills", "keyed-write"],
    ["POST", "/v1/endpoints", "single-write"],
    ["DELETE", "/v1/endpoints/ep_1", "single-write"],
    ["POST", "/v1/deliveries/dlv_1/retry", "single-write"],
    ["POST", "/v1/keys/rotate", "single-write"],
    ["POST", "/elsewhere", "single-write"],
  ])("of %s %s is %s", (method, path, kind) => {
    expect(kindOf(method, path)).toBe(kind);
  });

  test("of each write of the gateway's own is single, but of a refill", () => {
    const writes = ownRoutes.filter(({ method, path }) => kindOf(method, path) === "keyed-write");
    expect(writes.map(({ path }) => path)).toEqual(["/v1/refills"]);
    expect(ownRoutes.length).toBeGreaterThan(30);
  });

  test("of a vendor's write is keyed, for each vendor", () => {
    const kinds = vendors.map(({ id }) => kindOf("POST", `/v1/${id}/x`));
    expect(new Set(kinds)).toEqual(new Set(["keyed-write"]));
  });
});

describe("a call", () => {
  const kinds: readonly CallKind[] = ["read", "keyed-write", "single-write"];
  test.each<[string, Failure, readonly CallKind[]]>([
    ["a retryable problem", problem(), kinds],
    ["a problem that is not retryable", problem({ retryable: false }), []],
    ["a key that is in use", problem({ name: "idempotency-key-in-use", status: 409, jobId: "job_1" }), kinds],
    ["an uncertain job", problem({ outcome: "uncertain", retryable: false, jobId: "job_1", status: 504 }), []],
    ["an uncertain job that says retryable", problem({ outcome: "uncertain", jobId: "job_1", status: 504 }), []],
    ["a gateway that failed", problem({ outcome: "uncertain", retryable: false, status: 500 }), []],
    ["a gateway that failed and says retryable", problem({ outcome: "uncertain", status: 500 }), ["read"]],
    ["no answer", noAnswer, ["read", "keyed-write"]],
    ["a page of something between with 502", between(502), ["read", "keyed-write"]],
    ["a page of something between with 200", between(200), ["read", "keyed-write"]],
    ["a redirect by something between", between(302), []],
    ["a refusal by something between", between(403), []],
  ])("after %s is repeated only where that is harmless", (_what, failure, repeated) => {
    expect(kinds.filter((kind) => isRepeated(failure, kind))).toEqual(repeated);
  });

  test("that is uncertain with a job is never repeated, whatever else is said", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.boolean(), fc.nat(), (kind, retryable, after) => {
        const uncertain = aProblem({ outcome: "uncertain", retryable, jobId: "job_1", retryAfterMs: after });
        expect(isUncertain(uncertain, kind)).toBe(true);
        expect(isRepeated({ kind: "problem", problem: uncertain }, kind)).toBe(false);
      }),
    );
  });

  test("waits for Retry-After at least, never beyond its bound, and never past its budget or its retries", () => {
    const facts = fc.record({
      retries: fc.nat(6),
      maxRetries: fc.nat(6),
      left: fc.integer({ min: -1_000, max: 120_000 }),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    const failures = (retryAfterMs: number): readonly Failure[] => [
      problem({ retryAfterMs }),
      { ...between(503), retryAfterMs },
    ];
    fc.assert(
      fc.property(facts, fc.nat(120_000), fc.constantFrom(0, 1), (one, floor, which) => {
        const delay = retryDelay(failures(floor)[which] ?? noAnswer, { ...one, kind: "read" });
        const bound = floor + Math.min(10_000, 500 * 2 ** one.retries);
        if (one.retries >= one.maxRetries) expect(delay).toBeUndefined();
        else if (delay === undefined) expect(bound).toBeGreaterThanOrEqual(one.left);
        else {
          expect(delay).toBeGreaterThanOrEqual(floor);
          expect(delay).toBeLessThanOrEqual(bound);
          expect(delay).toBeLessThan(one.left);
        }
      }),
    );
  });

  test.each([
    [0, 0.5, 250],
    [1, 0.5, 500],
    [2, 0.5, 1_000],
    [9, 0.5, 5_000],
  ])("waits at random up to a bound that doubles: after %i retries, half of it is %d → %i ms", (retries, random, delay) => {
    expect(retryDelay(noAnswer, { kind: "read", maxRetries: 10, left: 60_000, retries, random })).toBe(delay);
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-11-27T12:00:00Z");
  test.each([
    ["120", 120_000],
    ["0", 0],
    [" 7 ", 7_000],
    ["Fri, 27 Nov 2026 12:00:30 GMT", 30_000],
    ["Friday, 27-Nov-26 12:00:30 GMT", 30_000],
    ["Fri Nov 27 12:00:30 2026 GMT", 30_000],
    ["Fri, 27 Nov 2026 11:00:00 GMT", 0],
    ["-5", 0],
    ["1.5", 0],
    ["soon", 0],
    ["", 0],
  ])("%o is a wait of %i ms", (value, ms) => {
    expect(retryAfterMs(new Headers({ "retry-after": value }), now)).toBe(ms);
  });

  test("as a date is taken by the server's clock, where the answer has it", () => {
    const headers = { "retry-after": "Fri, 27 Nov 2026 14:00:30 GMT", date: "Fri, 27 Nov 2026 14:00:00 GMT" };
    expect(retryAfterMs(new Headers(headers), now)).toBe(30_000);
  });
});

describe("a problem", () => {
  const read = (body: string, type = "application/problem+json") =>
    readProblem(
      504,
      new Headers({ "content-type": type, "gateway-job": "job_1", "gateway-request-id": "r-1" }),
      body,
      0,
    );

  test("is read with what its headers say", () => {
    const document = {
      type: "urn:rx-gateway:problem:vendor-down",
      title: "T",
      detail: "D",
      outcome: "not-sent",
      retryable: true,
    };
    expect(read(JSON.stringify(document))).toEqual(
      aProblem({ status: 504, title: "T", detail: "D", jobId: "job_1", document }),
    );
  });

  test("without a known outcome is uncertain, and without retryable is not", () => {
    const body = '{"type": "urn:rx-gateway:problem:x", "outcome": "fine", "errors": [null, {"pointer": 5}]}';
    expect(read(body)).toMatchObject({
      outcome: "uncertain",
      retryable: false,
      errors: [
        { pointer: "", detail: "" },
        { pointer: "", detail: "" },
      ],
    });
  });

  test.each([
    ["a vendor's own problem document", '{"type": "about:blank"}', "application/problem+json"],
    ["a problem as plain JSON", '{"type": "urn:rx-gateway:problem:x"}', "application/json"],
    ["no object", "[]", "application/problem+json"],
    ["no JSON", "<html>", "application/problem+json"],
  ])("is not %s", (_what, body, type) => {
    expect(read(body, type)).toBeUndefined();
  });
});
