import { eventExampleFile, exampleFile } from "../../shared/vendors/example-files.ts";
import { code, exportNameOf } from "./code.ts";
import { contractTest } from "./contract-test.ts";
import { operationsTable } from "./operations-table.ts";
import { simulatorFiles } from "./simulator-files.ts";
import type { OperationDraft, VendorDraft } from "./vendor-draft.ts";

const kinds = ["request", "answer", "plausible", "error"] as const;

/** The initial files of a new vendor, by path. TypeScript is not formatted yet. */
export function newVendorFiles(id: string, draft: VendorDraft): ReadonlyMap<string, string> {
  const folder = `shared/vendors/${id}`;
  const { operations, events } = draft;
  return new Map([
    [`${folder}/descriptor.ts`, descriptor(id, draft)],
    [`${folder}/operations.ts`, operationsFile(draft)],
    ...(draft.statusDecides ? [] : [[`${folder}/read-body.ts`, readBody] as const]),
    [`${folder}/request-rules.ts`, requestRules(operations)],
    [`${folder}/documentation.ts`, documentation(draft)],
    ...(events.length === 0 ? [] : [[`${folder}/event-types.ts`, eventTypes(draft)] as const]),
    ...(draft.pointers === undefined ? [] : [[`${folder}/webhooks.ts`, webhooks(draft)] as const]),
    [`${folder}/README.md`, readme(draft)],
    ...operations.flatMap(({ operation, examples }) =>
      kinds
        .filter((kind) => Object.hasOwn(examples, kind))
        .map((kind) => [`${folder}/examples/${exampleFile(operation.id, kind)}`, jsonFile(examples[kind])] as const),
    ),
    ...events.map(({ name, example }) => [`${folder}/examples/${eventExampleFile(name)}`, jsonFile(example)] as const),
    ...simulatorFiles(id, draft),
    [`test/vendors/${id}/contract.test.ts`, contractTest(id, draft)],
  ]);
}

const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A comment of one line. */
const comment = (text: string): string => `/** ${text.replaceAll("*/", "* /")} */`;

const descriptor = (id: string, draft: VendorDraft): string => `import { defineVendor } from "../define-vendor.ts";
${draft.statusDecides ? 'import { statusDecides } from "../types.ts";\n' : ""}import { operations } from "./operations.ts";
${draft.statusDecides ? "" : 'import { readBody } from "./read-body.ts";\n'}import { requestRules } from "./request-rules.ts";
${draft.pointers === undefined ? "" : 'import { readWebhook } from "./webhooks.ts";\n'}
${comment(draft.summary)}
export const ${exportNameOf(id)} = defineVendor({
  id: ${code(id)},
  title: ${code(draft.title)},
  origins: ${code(draft.origins)},
  auth: ${code(draft.auth)},
  operations,
  requestRules,
  ${draft.statusDecides ? "readBody: statusDecides" : "readBody"},
  ${draft.pointers === undefined ? "" : "readWebhook,"}
});
`;

const operationsFile = ({ operations }: VendorDraft): string => `import type { Operation } from "../types.ts";

/** Every operation of the vendor's document, in its order; \`documentation.ts\` describes each. */
export const operations: readonly Operation[] = [
${operations.map(({ operation }) => `  ${code(operation)},\n`).join("")}];
`;

function requestRules(operations: readonly OperationDraft[]): string {
  const rules = operations.filter((one) => Object.keys(one.rules).length > 0);
  return `import type { VendorRequestRules } from "../field-rules.ts";

/** The rules for requests that the document states; what only an example shows is not a rule. */
export const requestRules: VendorRequestRules = ${code(Object.fromEntries(rules.map((one) => [one.operation.id, one.rules])))};
`;
}

const documentation = ({
  source,
  statuses,
  operations,
}: VendorDraft): string => `import type { VendorDocumentation } from "../documentation.ts";

/** The documentation of this vendor's operations. No descriptor imports it. */
export const documentation: VendorDocumentation = ${code({
  source,
  statuses,
  operations: Object.fromEntries(operations.map((one) => [one.operation.id, one.documentation])),
})};
`;

const eventTypes = ({
  events,
}: VendorDraft): string => `import type { EventDocumentation } from "../event-documentation.ts";

/** Every event that the vendor's document names. One that is \`documented\` has an example. */
export const eventTypes: readonly EventDocumentation[] = ${code(
  events.map(({ name, description }) => ({ name, evidence: "documented", description })),
)};
`;

const webhooks = ({ pointers }: VendorDraft): string => `import { eventReader } from "../event-reader.ts";

/** Where each webhook has its name, id, time and the ids of its subject. */
export const readWebhook = eventReader(${code(pointers)});
`;

const readBody = `import type { BodyReader } from "../types.ts";

/**
 * Reads the body of a 2xx. Until it follows the vendor's document, no body is a success: every write is \`uncertain\`.
 * Where the HTTP status decides, delete this file and set \`readBody: statusDecides\` in the descriptor.
 */
export const readBody: BodyReader = () => "unreadable";
`;

function readme({ title, summary, source, operations, notes }: VendorDraft): string {
  const descriptions = new Map(
    operations.map(({ operation, documentation }) => [operation.id, documentation.description]),
  );
  const table = operationsTable(
    operations.map(({ operation }) => operation),
    (operation) => descriptions.get(operation),
  );
  const toCheck = notes.length === 0 ? "" : `## To check\n\n${notes.map((note) => `- ${note}\n`).join("")}\n`;
  return `# ${title}

${summary} ${source}

- **Hosts**, **login** and how the credential is sent.
- The meaning of a status or a field of the body beyond HTTP; limits; webhooks.

${toCheck}## Oddities, and how the gateway handles them

| In the document | Here                           |
| --------------- | ------------------------------ |
| A contradiction | The rule that it puts in doubt |

## Operations

${table}
`;
}
