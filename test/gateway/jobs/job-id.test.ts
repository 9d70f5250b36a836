import { expect, test } from "vitest";
import type { Call } from "../../../shared/gateway/calls/read-call.ts";
import { fingerprint } from "../../../shared/gateway/jobs/job-id.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";

const digest = keyedDigest("key");
const base = { method: "POST", path: "/a", query: [["q", "1"]], headers: {}, body: Buffer.from("{}") } as const;
const of = (changed: Partial<Call["request"]>, tenantHeader?: string): string => {
  const request = { ...base, ...changed };
  const call: Call = {
    connectionName: "default",
    operation: undefined,
    action: "passthrough",
    safe: false,
    warnings: [],
    request,
  };
  return fingerprint(digest, call, tenantHeader);
};
const tenant = (id: string): Partial<Call["request"]> => ({ headers: { "tenant-id": [id] } });

test("equal requests have equal fingerprints, whatever headers go with them", () => {
  expect(of({ headers: { "x-correlation-id": ["1"] } })).toBe(of({}));
  expect(of(tenant("A"), "tenant-id")).toBe(of(tenant("a"), "tenant-id"));
});

test.each([
  ["method", { method: "PUT" }],
  ["path", { path: "/b" }],
  ["query", { query: [["q", "2"]] }],
  ["content", { body: Buffer.from("{} ") }],
] as const)("another %s is another request", (_what, changed) => {
  expect(of(changed)).not.toBe(of({}));
});

test("the same call for another tenant is another request", () => {
  expect(of(tenant("a"), "tenant-id")).not.toBe(of(tenant("b"), "tenant-id"));
});
