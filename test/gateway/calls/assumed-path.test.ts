import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { refuseAssumedPath } from "../../../shared/gateway/calls/assumed-path.ts";
import type { WholeResponse } from "../../../shared/http/messages.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import type { Evidence } from "../../../shared/vendors/types.ts";
import { withVendorPaths } from "../../../shared/vendors/vendor-route.ts";

const request = { method: "GET", path: "/formulary/v3/types", query: [], headers: {}, body: new Uint8Array() };
const assumed = mwiFormulary.operations.find(({ id }) => id === "getFormularyTypes");
if (assumed === undefined) throw new Error("The catalogue has changed.");

const answered = (changed: Partial<WholeResponse> = {}): WholeResponse => ({
  status: 404,
  headers: { "content-type": ["text/html"], "Gateway-Outcome": "answered" },
  body: Buffer.from("<h1>No route</h1>"),
  ...changed,
});

function problemOf(answer: WholeResponse, operation = assumed): Problem | undefined {
  try {
    refuseAssumedPath(mwiFormulary, { operation, request }, answer);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe("A vendor's 404 on an assumed path", () => {
  test("A 404 becomes a problem that says that the path may be wrong and how it is corrected", () => {
    const problem = problemOf(answered());
    expect(problem?.document("req")).toMatchObject({
      type: "urn:rx-gateway:problem:assumed-path-not-found",
      status: 404,
      outcome: "answered",
      retryable: false,
      vendorAnswer: { contentType: "text/html", body: "<h1>No route</h1>" },
    });
    for (const text of ["GET /formulary/v3/types", "vendorPaths", "infra/stages.ts", "connections check", "operator"]) {
      expect(problem?.members.detail).toContain(text);
    }
    expect(problem?.headers()).toMatchObject({ "Gateway-Outcome": "answered" });
  });

  test("A 404 of a job keeps the job's headers", () => {
    const headers = {
      "Gateway-Outcome": "answered",
      "Gateway-Job": "job_1",
      "Idempotency-Replayed": "true",
      etag: "a",
    };
    expect(problemOf(answered({ headers }))?.headers()).toEqual({
      "Content-Type": "application/problem+json",
      "Gateway-Outcome": "answered",
      "Gateway-Job": "job_1",
      "Idempotency-Replayed": "true",
    });
  });

  test.each([
    ["in UTF-8", Buffer.from("ü"), {}, { body: "ü" }],
    ["that is empty", Buffer.from(""), {}, { body: "" }],
    ["that is compressed", gzipSync("ü"), { "content-encoding": ["gzip"] }, { body: "ü" }],
    ["of other bytes", Buffer.from([0xc3, 0x28, 0x80]), {}, { bodyBase64: "wyiA" }],
  ])("A body %s is in the problem", (_what, body, more, expected) => {
    const headers = { ...more, "Gateway-Outcome": "answered" };
    expect(problemOf(answered({ headers, body }))?.members.vendorAnswer).toEqual(expected);
  });

  test.each<[what: string, answer: Partial<WholeResponse>]>([
    ["of another status", { status: 400 }],
    ["of the gateway's own", { headers: { "Gateway-Outcome": "not-sent" } }],
    ["without an outcome", { headers: {} }],
    ["that is too large to quote", { body: new Uint8Array(500_001) }],
    ["that is stored elsewhere", { body: { key: "k", size: 5_000_000 } }],
  ])("An answer %s passes", (_what, changed) => {
    expect(problemOf(answered(changed))).toBeUndefined();
  });

  test.each<Evidence>(["documented", "published", "unconfirmed"])("A 404 of a %s operation passes", (evidence) => {
    expect(problemOf(answered(), { ...assumed, evidence })).toBeUndefined();
  });

  test("A 404 passes where the stage has corrected the path, and where there is no operation", () => {
    const { operations } = withVendorPaths(mwiFormulary, { [assumed.id]: "GET /v3/types" });
    expect(
      problemOf(
        answered(),
        operations.find(({ id }) => id === assumed.id),
      ),
    ).toBeUndefined();
    expect(() => refuseAssumedPath(mwiFormulary, { operation: undefined, request }, answered())).not.toThrow();
  });
});
