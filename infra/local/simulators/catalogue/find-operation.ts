import type { Operation } from "../../../../shared/vendors/types.ts";

export interface FoundOperation {
  readonly operation: Operation;
  /** Path parameters by name, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

const parameterName = (segment: string) => (/^\{.+\}$/.test(segment) ? segment.slice(1, -1) : undefined);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function parametersOf(template: string, path: string): Map<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/").map(decode);
  if (wanted.length !== given.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const name = parameterName(segment);
    const value = given[index] ?? "";
    if (name === undefined ? segment !== value : value === "") return undefined;
    if (name !== undefined) parameters.set(name, value);
  }
  return parameters;
}

/** Static segments sort before parameters: `messages/dismiss` is not the message called dismiss. */
const rank = (operation: Operation) => operation.path.replaceAll(/\{[^}]*\}/g, "\u{10ffff}");

/** The operation that method and path mean, the most literal of several; HEAD is taken for GET. */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): FoundOperation | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const found = operations
    .filter((operation) => operation.method === wanted)
    .flatMap((operation) => {
      const parameters = parametersOf(operation.path, path);
      return parameters ? [{ operation, parameters }] : [];
    });
  return found.toSorted((a, b) => (rank(a.operation) < rank(b.operation) ? -1 : 1))[0];
}

/** The parameter that names one item of the collection at `template`, when the catalogue has such an operation. */
export function itemParameter(operations: readonly Operation[], template: string): string | undefined {
  for (const { path } of operations) {
    const last = path.startsWith(`${template}/`) ? path.slice(template.length + 1) : "";
    const name = parameterName(last);
    if (name !== undefined && !last.includes("/")) return name;
  }
  return undefined;
}

/** The parameter that a template ends with, which names one thing. */
export function lastParameter(template: string): string | undefined {
  return parameterName(template.slice(template.lastIndexOf("/") + 1));
}
