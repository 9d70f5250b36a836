import { describe, expect, test } from "vitest";
import { badRequest } from "../../../shared/core/problem.ts";
import { callWarnings, operationWarnings, problemWithWarnings } from "../../../shared/gateway/calls/call-warnings.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import type { Operation } from "../../../shared/vendors/types.ts";
import { withVendorPaths } from "../../../shared/vendors/vendor-route.ts";
import { clientCredentials } from "../../support/builders/client-credentials.ts";

const credentials = clientCredentials();
const request = { method: "POST", path: "/web/x", query: [], headers: {}, body: new Uint8Array() };
const operation: Operation = {
  id: "addThing",
  method: "POST",
  path: "/web/x",
  safe: false,
  evidence: "assumed",
  audience: "web",
};

describe("The warnings of an operation", () => {
  const byEvidence: Readonly<Record<Operation["evidence"], readonly string[]>> = {
    documented: [],
    published: [],
    assumed: ["assumed-operation"],
    unconfirmed: ["unconfirmed-operation"],
  };

  test("The warnings of every catalogued operation follow its evidence", () => {
    for (const { operations } of vendors) {
      for (const one of operations) expect(operationWarnings(one)).toEqual(byEvidence[one.evidence]);
    }
  });

  test("The warning of an assumed operation ends where the stage has corrected its path", () => {
    const vendor = { ...mdIntegrations, operations: [operation, { ...operation, id: "addOther", path: "/web/y" }] };
    const { operations } = withVendorPaths(vendor, { addThing: "PUT /web/z" });
    expect(operations.map(operationWarnings)).toEqual([[], ["assumed-operation"]]);
  });
});

test("The warnings of a call are those of its operation, its audience and its fields, as one list", () => {
  const call = { operation, request, warnings: ['doubtful-field; pointer="/a"'] };
  expect(callWarnings(mdIntegrations, call, { credentials })).toEqual([
    "assumed-operation",
    "other-audience",
    'doubtful-field; pointer="/a"',
  ]);
  expect(callWarnings(mdIntegrations, { operation: undefined, request }, { credentials })).toEqual(["other-audience"]);
  expect(callWarnings(mdIntegrations, { operation: undefined, request }, undefined)).toEqual([]);
});

test("A problem carries warnings beside its other headers", () => {
  const problem = problemWithWarnings(badRequest("No."), ["assumed-operation", "other-audience"]);
  expect(problem.headers()).toEqual({
    "Content-Type": "application/problem+json",
    "Gateway-Outcome": "not-sent",
    "Gateway-Warning": "assumed-operation, other-audience",
  });
  expect(problemWithWarnings(badRequest("No."), []).headers()).not.toHaveProperty("Gateway-Warning");
});
