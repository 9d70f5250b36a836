import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exampleFile, examplesFolder } from "../../../shared/vendors/example-files.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { documentation } from "../../../shared/vendors/md-integrations/documentation.ts";
import { publishedOperations } from "../../../shared/vendors/md-integrations/published-operations.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";

/** The vendor's collection, as the simulator has it. */
const { operations: collection } = JSON.parse(
  readFileSync(new URL("../../../infra/local/simulators/md-integrations/operations.json", import.meta.url), "utf8"),
) as { operations: readonly { id: string; evidence: string; query?: readonly string[] }[] };

const login = "requestPartnerAccessToken";

describe("the vendor's own collection", () => {
  test("is catalogued whole, but for its login, which is the gateway's", () => {
    const published = collection.filter(({ evidence }) => evidence === "published").map(({ id }) => id);
    expect(publishedOperations.map(({ id }) => id).toSorted()).toEqual(
      published.filter((id) => id !== login).toSorted(),
    );
    expect(publishedOperations).toHaveLength(122);
  });

  test("gives the evidence of every operation, the login included", () => {
    const ours = mdIntegrations.operations.map(({ id, evidence }) => [id, evidence]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(collection.map(({ id, evidence }) => [id, evidence])));
  });

  test.each(
    collection.filter(({ evidence, id }) => evidence === "published" && id !== login),
  )("shows the query parameters of $id to partners", ({ id, query = [] }) => {
    const shown = documentation.operations[id]?.parameters ?? [];
    expect(shown.filter((one) => one.in === "query").map(({ name }) => name)).toEqual([...query]);
  });

  test.each(publishedOperations.map(({ id }) => id))("has examples of %s with each documented field", (id) => {
    const { examples = [], exampleFields = {}, answer = {} } = documentation.operations[id] ?? {};
    for (const kind of ["request", "plausible"] as const) {
      const url = new URL(exampleFile(id, kind), examplesFolder("md-integrations"));
      expect(existsSync(url)).toBe(examples.includes(kind));
      if (!existsSync(url)) continue;
      const pointers = pointersIn(JSON.parse(readFileSync(url, "utf8")));
      expect(pointers.toSorted()).toEqual(Object.keys(kind === "request" ? exampleFields : answer).toSorted());
    }
  });

  test("holds an order of a drug and what is charged for to a key", () => {
    const ids = publishedOperations.filter(({ keyRequired }) => keyRequired).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([
      "createCase",
      "createCaseOffering",
      "createSubscription",
      "createVoucher",
      "submitCaseOrder",
    ]);
  });

  test.each([
    ["POST", "/v1/partner/cases/status/cancel", "listCasesByStatus"],
    ["PATCH", "/v1/partner/cases/c/offerings/status", "updateCaseOfferingStatuses"],
    ["GET", "/v1/partner/cases/c/offerings/pdf", "getCaseOfferingsPdf"],
    ["POST", "/v1/partner/patients/auth/2fa", "sendOneTimePassword"],
    ["POST", "/v1/partner/patients/auth/2fa/validate", "validateOneTimePassword"],
    ["GET", "/v1/partner/medications/select", "getMedication"],
  ])("finds a fixed segment before an id that it could be: %s %s", (method, path, id) => {
    expect(operationMatcher(mdIntegrations).match(method, path)?.operation.id).toBe(id);
  });
});

/** Of every member in a value, with `*` for an element. */
function pointersIn(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return pointer === "" ? [] : [pointer];
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([name, one]) => pointersIn(one, `${pointer}/${isList ? "*" : name}`));
  return [...new Set(pointer === "" ? inner : [pointer, ...inner])];
}
