import { pointerTo } from "../../../shared/core/json-pointer.ts";
import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { FieldRule } from "../../../shared/vendors/field-rules.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { type FlatSchema, flatSchema } from "./schema.ts";

/** Deeper fields are left to the vendor; a schema that holds itself has no deepest ones. */
const maxDepth = 8;
const maxFields = 400;

/** The rule of one value; what a rule cannot express is left to the vendor. */
export function ruleOf(schema: FlatSchema): FieldRule {
  const { types, nullable, keywords } = schema;
  const [type, ...alsoTypes] = types;
  const exclusive = keywords["exclusiveMinimum"];
  const minimum = numberOf(keywords["minimum"]);
  const isText = type === "string" && alsoTypes.length === 0;
  const isNumber = (type === "number" || type === "integer") && alsoTypes.length === 0;
  return defined({
    type,
    alsoTypes: alsoTypes.length === 0 ? undefined : alsoTypes,
    nullable: nullable ? true : undefined,
    ...(isText ? textRule(keywords) : {}),
    ...(isNumber
      ? {
          // A boolean in 3.0, the limit itself in 3.1.
          minimum: exclusive === true ? undefined : minimum,
          exclusiveMinimum: exclusive === true ? minimum : numberOf(exclusive),
          maximum: keywords["exclusiveMaximum"] === true ? undefined : numberOf(keywords["maximum"]),
          format: type === "integer" && keywords["format"] === "int32" ? "int32" : undefined,
        }
      : {}),
    minItems: type === "array" ? numberOf(keywords["minItems"]) : undefined,
  });
}

function textRule(keywords: FlatSchema["keywords"]) {
  const { enum: values, const: constant, format } = keywords;
  const list = Array.isArray(values) ? values : constant === undefined ? [] : [constant];
  const texts = list.filter((value) => typeof value === "string");
  return {
    enum: texts.length > 0 && list.every((value) => typeof value === "string" || value === null) ? texts : undefined,
    minLength: numberOf(keywords["minLength"]) || undefined,
    maxLength: numberOf(keywords["maxLength"]),
    pattern: patternOf(keywords["pattern"]),
    format: format === "uuid" || format === "date-time" || format === "date" ? format : undefined,
  } as const;
}

/** Anchored, and without a repeated group: a partner's text is tested by it, in a time that must be linear. */
function patternOf(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\^[^|]*\$$/.test(value) || /\)[*+{?]|[*+}].*[*+}]/.test(value)) return undefined;
  try {
    new RegExp(value, "u");
    return value;
  } catch {
    return undefined;
  }
}

/** Every field of a body by its pointer; of what the vendor only answers, none in a request. */
export function fieldsOf(
  document: OpenApiDocument,
  value: unknown,
  at: string,
  use: "request" | "answer",
): Readonly<Record<string, FieldRule>> {
  const fields: Record<string, FieldRule> = {};
  /** The references that lead to the field: a schema that holds itself is not followed again. */
  const followed: unknown[] = [];
  const visit = (schema: FlatSchema, pointer: string, place: string, depth: number): void => {
    if (depth > maxDepth) return;
    const inner = schema.types.length === 1 ? schema.types[0] : undefined;
    if (inner === "array") visitValue(schema.items, `${pointer}/*`, `${place}/items`, depth, false);
    if (inner !== "object") return;
    for (const [name, property] of Object.entries(schema.properties)) {
      visitValue(property, pointer + pointerTo(name), `${place}/${name}`, depth, schema.required.has(name));
    }
  };
  const visitValue = (member: unknown, pointer: string, place: string, depth: number, required: boolean): void => {
    if (member === undefined || Object.keys(fields).length >= maxFields) return;
    const schema = flatSchema(document, member, place);
    if (use === "request" && schema.keywords["readOnly"] === true) return;
    // A name of `*` would be read as any element.
    if (/(^|\/)\*$/.test(pointer) && !place.endsWith("/items")) return;
    fields[pointer] =
      use === "answer" ? shapeOf(schema) : { ...ruleOf(schema), ...(required ? { required: true } : {}) };
    const reference = isRecord(member) ? member["$ref"] : undefined;
    if (reference !== undefined && followed.includes(reference)) return;
    followed.push(reference);
    visit(schema, pointer, place, depth + 1);
    followed.pop();
  };
  visit(flatSchema(document, value, at), "", at, 0);
  return fields;
}

/** The type alone: answers are not checked. */
function shapeOf({ types, nullable }: FlatSchema): FieldRule {
  const [type, ...alsoTypes] = types;
  return defined({
    type,
    alsoTypes: alsoTypes.length === 0 ? undefined : alsoTypes,
    nullable: nullable ? true : undefined,
  });
}

type Optional<Shape> = { readonly [Name in keyof Shape]: Shape[Name] | undefined };

/** The members that have a value. */
function defined(rule: Optional<FieldRule>): FieldRule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
