import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mdIntegrations } from "../../shared/vendors/md-integrations/descriptor.ts";
import { operationMatcher } from "../../shared/vendors/operation-match.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import type { Operation } from "../../shared/vendors/types.ts";

const idOf = (operations: readonly Operation[], method: string, path: string): string | undefined =>
  operationMatcher({ ...mdIntegrations, operations }).match(method, path)?.operation.id;

describe("A static segment has priority over a parameter", () => {
  test.each([
    "assigned",
    "waiting",
    "processing",
    "approved",
    "support",
    "created",
    "cancel",
  ])("in a search for cases that are %s", (status) => {
    const path = `/v1/partner/cases/status/${status}`;
    expect(idOf(mdIntegrations.operations, "POST", path)).toBe("listCasesByStatus");
  });

  test.each([
    ["PATCH", "/v1/partner/cases/c/offerings/status", "updateCaseOfferingStatuses"],
    ["PATCH", "/v1/partner/cases/c/offerings/o", "updateCaseOffering"],
    ["POST", "/v1/partner/cases/c/processing", "processCase"],
    ["PATCH", "/v1/clinician/patients/p/messages/dismiss", "dismissPatientMessages"],
  ])("in %s %s", (method, path, id) => {
    expect(idOf(mdIntegrations.operations, method, path)).toBe(id);
  });

  test("whatever the order of the operations is", () => {
    const everyPath = vendors.flatMap(({ operations }) =>
      operations.map(({ method, path }) => [method, path.replaceAll(/\{[^}]*\}/g, "status")] as const),
    );
    const all = vendors.flatMap(({ operations }) => operations);
    const expected = everyPath.map(([method, path]) => idOf(all, method, path));
    const orders = fc.shuffledSubarray([...all], { minLength: all.length });
    fc.assert(
      fc.property(orders, (operations) => {
        const { match } = operationMatcher({ ...mdIntegrations, operations });
        expect(everyPath.map(([method, path]) => match(method, path)?.operation.id)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
