import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { RequestRules } from "../../../shared/vendors/field-rules.ts";
import { exampleOf, type FoundExample } from "./example-of.ts";
import { fieldsOf, ruleOf } from "./field-rules-of.ts";
import type { JsonObject, OpenApiDocument } from "./open-api-document.ts";
import { flatSchema } from "./schema.ts";

/** What the document says of a request's body. */
export interface RequestBody {
  readonly fields?: RequestRules["body"];
  readonly example?: FoundExample;
  readonly isFormAccepted: boolean;
}

/** Reads the JSON of an operation's body; of a form only that it is one. */
export function readRequestBody(document: OpenApiDocument, facts: JsonObject, at: string): RequestBody | undefined {
  if (facts["requestBody"] === undefined) return undefined;
  const place = `${at}/requestBody`;
  const body = document.object(facts["requestBody"], place);
  const types = document.entries(body["content"], `${place}/content`);
  const isForm = types.some(([type]) => /^(?:multipart\/|application\/x-www-form-urlencoded)/i.test(type));
  const json = types.find(([type]) => /^[^;]*[/+]json\s*(?:;|$)/i.test(type));
  // Forms, files and XML are left to the vendor.
  if (json === undefined) return { isFormAccepted: isForm };
  const media = document.object(json[1], json[2]);
  const schema = flatSchema(document, media["schema"], `${json[2]}/schema`);
  const whole = body["required"] === true && !isForm ? { "": { ...ruleOf(schema), required: true as const } } : {};
  const fields = { ...whole, ...fieldsOf(document, media["schema"], `${json[2]}/schema`, "request") };
  const example = withoutReadOnly(document, media, json[2]);
  return {
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(example.own || media["schema"] !== undefined ? { example } : {}),
    isFormAccepted: isForm,
  };
}

/** A made-up request has no member that only answers have. */
function withoutReadOnly(document: OpenApiDocument, media: JsonObject, at: string): FoundExample {
  const { value, own } = exampleOf(document, media, at);
  if (own || !isRecord(value)) return { value, own };
  const { properties } = flatSchema(document, media["schema"], `${at}/schema`);
  const isRead = (name: string) =>
    flatSchema(document, properties[name], `${at}/${name}`).keywords["readOnly"] === true;
  return { value: Object.fromEntries(Object.entries(value).filter(([name]) => !isRead(name))), own };
}
