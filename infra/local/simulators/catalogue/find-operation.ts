import type { DocumentedOperation } from "./documented-operations.ts";
import { lenientSegments } from "./lenient-path.ts";

export interface FoundOperation {
  readonly operation: DocumentedOperation;
  /** Path parameters by name, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The template's path with the parameters' values: the same for every spelling of one resource. */
  readonly path: string;
}

const parameterName = (segment: string) => (/^\{.+\}$/.test(segment) ? segment.slice(1, -1) : undefined);

const partsOf = (template: string): readonly string[] => template.split("/").filter((part) => part !== "");

function match(operation: DocumentedOperation, segments: ReturnType<typeof lenientSegments>) {
  const template = partsOf(operation.path);
  if (template.length !== segments.length) return undefined;
  const parameters = new Map<string, string>();
  const path: string[] = [];
  for (const [index, part] of template.entries()) {
    const { value = "", name = "" } = segments[index] ?? {};
    const parameter = parameterName(part);
    if (parameter === undefined && part.toLowerCase() !== name) return undefined;
    if (parameter !== undefined) parameters.set(parameter, value);
    path.push(parameter === undefined ? part : value.replaceAll("/", "%2F"));
  }
  return { operation, parameters, path: `/${path.join("/")}` };
}

/** Static segments sort before parameters: `messages/dismiss` is not the message with the id `dismiss`. */
const rank = (operation: DocumentedOperation) => operation.path.replaceAll(/\{[^}]*\}/g, "\u{10ffff}");

/** The operation that method and path mean, the most literal of several; HEAD is taken for GET. */
export function findOperation(
  operations: readonly DocumentedOperation[],
  method: string,
  path: string,
): FoundOperation | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const segments = lenientSegments(path);
  const found = operations
    .filter((operation) => operation.method === wanted)
    .flatMap((operation) => match(operation, segments) ?? []);
  return found.toSorted((a, b) => (rank(a.operation) < rank(b.operation) ? -1 : 1))[0];
}

/** The parameter that names one item of the collection at `template`, when the document has such an operation. */
export function itemParameter(operations: readonly DocumentedOperation[], template: string): string | undefined {
  const collection = partsOf(template);
  for (const { path } of operations) {
    const parts = partsOf(path);
    if (parts.length !== collection.length + 1 || !collection.every((part, index) => part === parts[index])) continue;
    const name = parameterName(parts.at(-1) ?? "");
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The parameter that a template ends with, which names one resource. */
export function lastParameter(template: string): string | undefined {
  return parameterName(template.slice(template.lastIndexOf("/") + 1));
}
