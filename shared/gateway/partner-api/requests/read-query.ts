import type { FieldError } from "../../../core/field-error.ts";
import { badRequest } from "../../../core/problem.ts";
import { isValid } from "../../../core/schema/schema.ts";
import { type Members, type ObjectOf, object } from "../../../core/schema/structures.ts";

/** A query of thousands of parameters must not become an answer of thousands of faults. */
const maxFaults = 100;

/** The values of a query; every parameter is optional. */
export type QueryOf<Parameters extends Members> = ObjectOf<Record<never, never>, Parameters>;

/**
 * Reads the query of a request to one of the gateway's own routes. A misspelt filter must not return a full list, and
 * neither value of a repeated parameter may be ignored.
 *
 * @param parameters the parameters of the route; none by default
 * @throws Problem 400 with `query/<name>` for each that is unknown, repeated, empty or does not match its schema
 */
export function readQuery<Parameters extends Members>(
  parameters: Parameters | undefined,
  query: readonly (readonly [name: string, value: string])[],
): QueryOf<Parameters> {
  const known = new Map<string, Members[string]>(Object.entries(parameters ?? {}));
  const names = [...known.keys()].join(", ");
  const unknown = known.size === 0 ? "This route takes no query." : `Only ${names} can be given.`;
  const values: Record<string, unknown> = {};
  const faults: FieldError[] = [];
  for (const [name, given] of Map.groupBy(query, ([name]) => name)) {
    const pointer = `query/${name}`;
    const schema = known.get(name);
    const [, text = ""] = given[0] ?? [];
    if (schema === undefined) faults.push({ pointer, detail: unknown });
    else if (given.length > 1) faults.push({ pointer, detail: "It is given more than once." });
    else {
      values[name] = fromText(schema.json["type"], text);
      faults.push(...schema.faults(values[name], pointer));
    }
  }
  if (faults.length === 0 && isValid(object({}, parameters), values)) return values;
  throw badRequest("The query is invalid; errors lists each fault.", faults.slice(0, maxFaults));
}

/** A query holds only texts: a whole number is read as one where it is written as JSON writes it. */
function fromText(type: unknown, text: string): unknown {
  return type === "integer" && /^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}
