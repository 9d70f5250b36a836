import { operationsTable } from "./operations-table.ts";

const operations = `import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; \`documentation.ts\` says what each is for. */
export const operations: readonly Operation[] = [
  { id: "getExample", method: "GET", path: "/v1/examples/{example}", safe: true, evidence: "documented" },
];
`;

const requestRules = `import { text, type VendorRequestRules } from "../field-rules.ts";

/** What the document states of requests, and nothing that only an example shows. */
export const requestRules: VendorRequestRules = {
  getExample: { path: { example: text } },
};
`;

const description = "Reads one example.";

const documentation = `import type { VendorDocumentation } from "../documentation.ts";
import { text } from "../field-rules.ts";

/** What documents for people say of this vendor's operations. No descriptor imports it. */
export const documentation: VendorDocumentation = {
  source: "What the facts were taken from.",
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

/** What the vendor is for, in a line. */
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
 * What the body of a 2xx says. Until the vendor's document is read, nothing is a success: every write is \`uncertain\`.
 * Where the document makes HTTP's status decide, delete this file and give \`readBody: statusDecides\` in the descriptor.
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

What the vendor is for, and what the facts were taken from.

- **Hosts**, **login** and how the credential travels.
- What a status or a field of the body means beyond HTTP; limits; webhooks.

## Oddities, and what we make of them

| In the document | Here                           |
| --------------- | ------------------------------ |
| A contradiction | The rule that it puts in doubt |

## Operations

`;

/** The name under which a vendor's descriptor is exported: `acme-pets` is `acmePets`. */
export const exportNameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Everything that a new vendor starts with, by path: what is its own, to be filled from its document. */
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
