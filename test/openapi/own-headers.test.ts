import { describe, expect, it } from "vitest";
import { readDocumentedVendors } from "../../infra/public-pages/read-documented-vendors.ts";
import { openApiDocument } from "../../shared/openapi/openapi-document.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly "x-gateway-operation"?: string;
}

const document = JSON.parse(JSON.stringify(openApiDocument(await readDocumentedVendors(), "1.2.3")));
const paths: readonly (readonly [string, Readonly<Record<string, Operation>>])[] = Object.entries(document.paths);
const headersOf = (path: string, method: string): readonly string[] => {
  const [, item] = paths.find(([one]) => one === path) ?? [];
  return (item?.[method]?.parameters ?? []).flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
};

describe("the headers in the document", () => {
  it.each([
    ["/v1/refills", ["Gateway-Connection", "Idempotency-Key", "Prefer", "Gateway-Same-Intent", "Gateway-Allow-Repeat"]],
    ["/v1/quotes", ["Gateway-Connection"]],
    ["/v1/prescriptions/search", ["Gateway-Connection"]],
  ])("of POST %s are those of the operation behind it", (path, headers) => {
    expect(headersOf(path, "post")).toEqual(expect.arrayContaining(headers));
  });

  it("offer a key to no route of the gateway's own that makes no job", () => {
    const own = paths.filter(
      ([path]) => !/^\/v1\/(si-compounding|md-integrations|mwi-formulary|inside-rx|syncvet)\//.test(path),
    );
    const withKey = own.flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => headersOf(path, method).includes("Idempotency-Key"))
        .map((method) => `${method} ${path}`),
    );
    expect(withKey).toEqual(["post /v1/refills"]);
  });
});
