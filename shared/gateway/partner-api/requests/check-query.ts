import type { FieldError } from "../../../core/field-error.ts";
import { badRequest } from "../../../core/problem.ts";
import { faultAt } from "../../../core/schema/schema.ts";
import type { Members } from "../../../core/schema/structures.ts";

/** A query of thousands of parameters must not become an answer of thousands of faults. */
const maxFaults = 100;

/**
 * Checks the query of a request to a route of ours: a misspelt filter must not be a full list, and of two values of one
 * parameter none is dropped in silence.
 *
 * @param parameters those that the route knows
 * @throws Problem 400 with `query/<name>` for each that is unknown, repeated, empty or of another form
 */
export function checkQuery(parameters: Members, query: readonly (readonly [name: string, value: string])[]): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of query) {
    const before = values.get(name);
    if (before === undefined) values.set(name, [value]);
    else before.push(value);
  }
  const names = Object.keys(parameters);
  const known = names.length === 0 ? "This route takes no query." : `Only ${names.join(", ")} can be given.`;
  const faults = [...values].flatMap(([name, [value = "", ...more]]): readonly FieldError[] => {
    const pointer = `query/${name}`;
    const schema = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (schema === undefined) return faultAt(pointer, known);
    if (more.length > 0) return faultAt(pointer, "It is given more than once.");
    return schema.faults(asWritten(schema.json["type"], value), pointer);
  });
  if (faults.length > 0)
    throw badRequest("The query cannot be taken; errors says where and why.", faults.slice(0, maxFaults));
}

/** A query holds texts alone: a whole number is read as one where it is written as JSON writes it. */
function asWritten(type: unknown, text: string): unknown {
  return type === "integer" && /^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}
