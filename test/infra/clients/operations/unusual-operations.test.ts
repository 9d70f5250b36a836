import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unusualOperations } from "../../../../infra/clients/operations/unusual-operations.ts";
import { kindOf } from "../../../../infra/clients/typescript/src/policy.ts";
import { clientOperationTables } from "../../../../infra/public-pages/client-operation-tables.ts";
import { publicDocument } from "../../../../infra/public-pages/public-document.ts";
import { operationMatcher } from "../../../../shared/vendors/operation-match.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";

const whole = publicDocument(vendors.map(({ id }) => id));

describe("the operations whose method does not say whether they do work", () => {
  test.each(clientOperationTables)("are current in $file: otherwise run npm run generate:operations", ({
    file,
    sourceOf,
  }) => {
    expect(readFileSync(file, "utf8")).toBe(sourceOf(whole));
  });

  test("are few, beside all those that a document has", () => {
    expect(unusualOperations(whole).length).toBeGreaterThan(5);
    expect(unusualOperations(whole).length).toBeLessThan(40);
  });

  test("are those of a stage's vendors alone", () => {
    const paths = unusualOperations(publicDocument(["si-compounding"])).map(([, path]) => path);
    expect(paths).toContain("/v1/si-compounding/V2/getPatient");
    expect(paths.every((path) => path.startsWith("/v1/si-compounding/"))).toBe(true);
  });

  test("make the client's kind of each operation what the catalogue says of it", () => {
    const wrong = vendors.flatMap((vendor) => {
      const { match } = operationMatcher(vendor);
      return vendor.operations.flatMap(({ id, method, path, safe, internal }) => {
        // A value that is a static segment of another operation's path leads to that one, in the gateway as well.
        const called = path.replaceAll(/\{[^}]+\}/g, "status");
        const found = match(method, called)?.operation;
        const kind = kindOf(method, `/v1/${vendor.id}${called}`);
        return internal || found?.internal || (kind === "read") === (found?.safe ?? safe) ? [] : [`${vendor.id}:${id}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("have before them what the gateway finds first for a path of theirs", () => {
    const operation = (isSafe: boolean) => ({ "x-gateway-safe": isSafe });
    const paths = {
      "/v1/a/{id}/search": { post: operation(true) },
      "/v1/a/new/{name}": { post: operation(false), put: operation(false) },
      "/v1/a/{id}/{name}": { post: operation(false) },
      "/v1/b/search": { post: operation(false) },
    };
    expect(unusualOperations(JSON.stringify({ paths }))).toEqual([
      ["POST", "/v1/a/new/{name}", false],
      ["POST", "/v1/a/{id}/search", true],
    ]);
  });
});
