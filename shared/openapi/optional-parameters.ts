import { isExactNumber } from "../core/exact-json.ts";
import { isRecord } from "../core/schema/structures.ts";

/**
 * The document with its optional parameters switched off for a reader who only presses `Send`. Scalar sends each parameter that has
 * an example, a default or listed values: a list would be filtered, and an order queued. An example of null comes before
 * all of them, and switches the parameter off until the reader writes a value; its example is a suggestion for that.
 */
export function withOptionalParametersOff(document: unknown): unknown {
  return withMember(
    withMember(document, "paths", (items) => mapValues(items, (item) => mapValues(item, withParametersOff))),
    "components",
    (components) => withMember(components, "parameters", (named) => mapValues(named, offIfOptional)),
  );
}

function withParametersOff(operation: unknown): unknown {
  return withMember(operation, "parameters", (list) => (Array.isArray(list) ? list.map(offIfOptional) : list));
}

function offIfOptional(parameter: unknown): unknown {
  if (!isRecord(parameter) || parameter["in"] === undefined || parameter["required"] === true) return parameter;
  const { example, schema, ...others } = parameter;
  const known = isRecord(schema) ? schema : {};
  const suggested = [known["examples"], example === undefined ? [] : asSuggestion(example)].flat();
  return { ...others, schema: { ...known, examples: suggested.filter((one) => one !== undefined) }, example: null };
}

const asSuggestion = (example: unknown): unknown => (isExactNumber(example) ? JSON.stringify(example) : example);

function withMember(value: unknown, name: string, map: (member: unknown) => unknown): unknown {
  return isRecord(value) && name in value ? { ...value, [name]: map(value[name]) } : value;
}

function mapValues(value: unknown, map: (member: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, map(member)]));
}
