import { parseExactJson } from "../core/exact-json.ts";
import type { FormPart } from "../vendors/documentation.ts";
import { exampleFile } from "../vendors/example-files.ts";
import type { BodyFields } from "../vendors/field-rules.ts";
import { isBodyless } from "../vendors/path-template.ts";
import type { Operation } from "../vendors/types.ts";
import type { SampleRequest } from "./code-samples/sample-request.ts";
import { type DocumentedVendor, documentationOf } from "./documented-vendor.ts";
import { type JsonObject, present } from "./json-object.ts";
import { madeUpBody } from "./made-up-example.ts";
import { schemaOfFields } from "./schema-of-fields.ts";

/** The document's example without the token, which the gateway adds. */
function exampleBody({ vendor, example }: DocumentedVendor, { id }: Operation): unknown {
  const text = example(exampleFile(id, "request"));
  if (text === undefined) return undefined;
  const value = parseExactJson(text);
  if (vendor.auth.kind !== "access-token" || vendor.auth.carriedIn === "authorization-header") return value;
  const { bodyField } = vendor.auth.carriedIn;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== bodyField));
}

/** The body of the code sample: a form, or JSON, made up of the known fields where there is no example. */
export function sampleBody(documented: DocumentedVendor, operation: Operation): Pick<SampleRequest, "body" | "form"> {
  const { form } = documentationOf(documented, operation);
  if (form !== undefined) return { form };
  const fields = bodyFieldsOf(documented, operation);
  const body =
    exampleBody(documented, operation) ?? (Object.keys(fields).length === 0 ? undefined : madeUpBody(fields));
  return body === undefined ? {} : { body: JSON.stringify(body, null, 2) };
}

/** What is known of a JSON body: fields of an example, and rules. */
function bodyFieldsOf(documented: DocumentedVendor, operation: Operation): BodyFields {
  const { exampleFields = {} } = documentationOf(documented, operation);
  return { ...exampleFields, ...documented.requestRules[operation.id]?.body };
}

/** The request body of OpenAPI; none for an operation that is documented without one. */
export function requestBody(documented: DocumentedVendor, operation: Operation): JsonObject | undefined {
  const { id, method, evidence } = operation;
  const { form, defaults } = documentationOf(documented, operation);
  if (form !== undefined) return formBody(form);
  const fields = bodyFieldsOf(documented, operation);
  const example = exampleBody(documented, operation);
  if (example === undefined && Object.keys(fields).length === 0) {
    const isOpen = evidence !== "documented" && !isBodyless(method);
    return isOpen ? { description: "Sent unchanged.", content: { "application/json": { schema: {} } } } : undefined;
  }
  const rules = Object.values(documented.requestRules[id]?.body ?? {});
  const required = rules.some((rule) => rule.required && !rule.doubtful);
  return {
    required,
    content: {
      "application/json": present({ schema: { type: "object", ...schemaOfFields(fields, defaults) }, example }),
    },
  };
}

/** A form whose files are sent as they are. */
function formBody(form: readonly FormPart[]): JsonObject {
  const properties = form.map(({ name, description, file, example }) => [
    name,
    present({
      type: "string",
      description,
      contentMediaType: file === undefined ? undefined : "application/octet-stream",
      examples: example === undefined ? undefined : [example],
    }),
  ]);
  const required = form.filter((part) => part.required).map(({ name }) => name);
  const schema = { type: "object", properties: Object.fromEntries(properties) };
  return {
    required: true,
    content: { "multipart/form-data": { schema: required.length === 0 ? schema : { ...schema, required } } },
  };
}
