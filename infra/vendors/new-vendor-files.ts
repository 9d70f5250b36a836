import { operationsTable } from "./operations-table.ts";

const operations = `import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; \`documentation.ts\` describes each. */
export const operations: readonly Operation[] = [
  { id: "getExample", method: "GET", path: "/v1/examples/{example}", safe: true, evidence: "documented" },
];
`;

const requestRules = `import { text, type VendorRequestRules } from "../field-rules.ts";

/** The rules for requests that the document states; what only an example shows is not a rule. */
export const requestRules: VendorRequestRules = {
  getExample: { path: { example: text } },
};
`;

const description = "Reads one example.";

const documentation = `import type { VendorDocumentation } from "../documentation.ts";
import { text } from "../field-rules.ts";

/** The documentation of this vendor's operations. No descriptor imports it. */
export const documentation: VendorDocumentation = {
  source: "The source of the facts.",
  statuses: { "200": "Done." },
  operations: {
    getExample: {
      title: "Get example",
      description: "${description}",
      parameters: [{ in: "path", name: "example", example: "1" }],
      examples: ["answer"],
      answer: { "/id": text },
    },
  },
};
`;

const descriptor = (
  id: string,
  name: string,
  title: string,
): string => `import { defineVendor } from "../define-vendor.ts";
import { operations } from "./operations.ts";
import { readBody } from "./read-body.ts";
import { requestRules } from "./request-rules.ts";

/** One line about what the vendor offers. */
export const ${name} = defineVendor({
  id: "${id}",
  title: "${title}",
  origins: { live: "https://${id}.invalid", sandbox: "https://${id}.invalid" },
  auth: { kind: "api-key", header: "x-api-key" },
  operations,
  requestRules,
  readBody,
});
`;

const readBody = `import type { BodyReader } from "../types.ts";

/**
 * Reads the body of a 2xx. Until it follows the vendor's document, no body is a success: every write is \`uncertain\`.
 * Where the HTTP status decides, delete this file and set \`readBody: statusDecides\` in the descriptor.
 */
export const readBody: BodyReader = () => "unreadable";
`;

const contract = (id: string, name: string): string => `import { expect, test } from "vitest";
import { ${name} } from "../../../shared/vendors/${id}/descriptor.ts";

test("the descriptor has the vendor's own hosts", () => {
  expect(Object.values(${name}.origins).filter((origin) => origin.endsWith(".invalid"))).toEqual([]);
});

test("the catalogue has the operations of the vendor's document", () => {
  expect(${name}.operations.map(({ id }) => id)).not.toContain("getExample");
});
`;

const readme = (title: string): string => `# ${title}

What the vendor offers, and the source of the facts.

- **Hosts**, **login** and how the credential is sent.
- The meaning of a status or a field of the body beyond HTTP; limits; webhooks.

## Oddities, and how the gateway handles them

| In the document | Here                           |
| --------------- | ------------------------------ |
| A contradiction | The rule that it puts in doubt |

## Operations

`;

/** The name under which a vendor's descriptor is exported: `acme-pets` is `acmePets`. */
export const exportNameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The initial files of a new vendor, by path. */
export function newVendorFiles(id: string): ReadonlyMap<string, string> {
  const name = exportNameOf(id);
  const title = id.replaceAll(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash && " ") + letter.toUpperCase());
  const table = operationsTable(
    [{ id: "getExample", method: "GET", path: "/v1/examples/{example}", safe: true, evidence: "documented" }],
    () => description,
  );
  const folder = `shared/vendors/${id}`;
  return new Map([
    [`${folder}/descriptor.ts`, descriptor(id, name, title)],
    [`${folder}/operations.ts`, operations],
    [`${folder}/read-body.ts`, readBody],
    [`${folder}/request-rules.ts`, requestRules],
    [`${folder}/documentation.ts`, documentation],
    [`${folder}/README.md`, `${readme(title)}${table}\n`],
    [`${folder}/examples/getExample.json`, '{ "id": "1" }\n'],
    [`test/vendors/${id}/contract.test.ts`, contract(id, name)],
  ]);
}
