import { expect, test } from "vitest";
import { lookUpOf } from "../../shared/vendors/look-up.ts";
import type { Reconciliation } from "../../shared/vendors/reconciliation.ts";
import type { Operation } from "../../shared/vendors/types.ts";

const operation = (text: string, more: Partial<Operation> = {}): Operation => {
  const [method = "", path = ""] = text.split(" ");
  const safe = method === "GET";
  return { id: text, method: method as Operation["method"], path, safe, evidence: "documented", ...more };
};

/** The id of the read that is suggested for a write beside these reads. */
const suggested = (write: string, reads: readonly string[], more: Partial<Operation> = {}) =>
  lookUpOf({ operations: [...reads.map((read) => operation(read, more)), operation(write)] }, write)?.operation.id;

test.each([
  ["the getter of the same path", "PUT /pets/{id}", ["GET /pets", "GET /pets/{pet}"], "GET /pets/{pet}"],
  ["the list in which it creates", "POST /pets", ["GET /pets", "GET /pets/{id}"], "GET /pets"],
  ["the list of what it deletes", "DELETE /pets/{id}", ["GET /pets"], "GET /pets"],
  ["the record that it is about", "POST /pets/{id}/notes/{note}/sign", ["GET /pets/{id}"], "GET /pets/{id}"],
  [
    "the nearest of several",
    "POST /pets/{id}/notes",
    ["GET /pets/{id}", "GET /pets/{id}/notes"],
    "GET /pets/{id}/notes",
  ],
])("A write is looked up by %s", (_what, write, reads, read) => {
  expect(suggested(write, reads)).toBe(read);
});

test.each([
  ["what only has the beginning of its path", "POST /clinic/pets", ["GET /clinic"], {}],
  ["a record of another kind", "POST /pets/{id}", ["GET /owners/{id}"], {}],
  ["a read that is not known to exist", "PUT /pets/{id}", ["GET /pets/{id}"], { evidence: "unconfirmed" }],
  ["a read with credentials of others", "PUT /pets/{id}", ["GET /pets/{id}"], { audience: "clinician" }],
] as const)("A write is not looked up by %s", (_what, write, reads, more) => {
  expect(suggested(write, reads, more)).toBeUndefined();
});

test("A look-up proves where the gateway itself reads it, and may then be one of another path", () => {
  const operations = [operation("POST /pets"), operation("GET /owners/{id}/pets"), operation("GET /pets")];
  const reading: Reconciliation = {
    proof: "match",
    lookUp: "GET /owners/{id}/pets",
    next: () => undefined,
    assess: () => ({ finding: "not-done" }),
  };
  const reconciled = lookUpOf({ operations, reconcile: { "POST /pets": reading } }, "POST /pets");
  expect(reconciled).toMatchObject({ operation: { id: "GET /owners/{id}/pets" }, proves: true });
  expect(lookUpOf({ operations }, "POST /pets")).toMatchObject({ operation: { id: "GET /pets" }, proves: false });
});
