import { type FoldedTemplate, foldTemplate, pathReadings, readsAs } from "./path-readings.ts";
import { isParameter, readVendorPath } from "./path-template.ts";
import type { Operation, VendorDescriptor } from "./types.ts";

export interface OperationMatch {
  readonly operation: Operation;
  /** Values of the path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface OperationMatcher {
  /** The operation that has exactly this method and path; `undefined` where the catalogue has none. */
  match(method: string, path: string): OperationMatch | undefined;
  /**
   * An operation that `match` does not find, but that a lenient framework would route the call to: the path is another
   * spelling of its path, or is the vendor's own path where the gateway's differs.
   */
  matchLenient(method: string, path: string): Operation | undefined;
  /** Whether a lenient framework could route the path to a login or logout, in any method and spelling. */
  isInternal(path: string): boolean;
}

interface Template {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  /** A parameter has its name in braces. */
  readonly segments: readonly string[];
  /** The same with `null` for each parameter. */
  readonly fixed: readonly (string | null)[];
  readonly folded: FoldedTemplate;
}

/**
 * Finds a vendor's operations by method and canonical path (`canonicalPath`). A static segment has priority over a
 * parameter, from the left: `messages/dismiss` is not a message named `dismiss`. The path of the gateway's login is
 * internal, even when it is not in the catalogue.
 */
export function operationMatcher({
  operations,
  auth,
  vendorPaths = {},
}: Pick<VendorDescriptor, "operations" | "auth" | "vendorPaths">): OperationMatcher {
  const templates = operations.map((operation) => templateOf(operation, operation)).toSorted(byStatic);
  const vendorTemplates = operations
    .flatMap((operation) => {
      const route = readVendorPath(vendorPaths[operation.id] ?? "");
      return route === undefined ? [] : [templateOf(operation, route)];
    })
    .toSorted(byStatic);
  const internal = [
    ...(auth.kind === "access-token" ? [foldTemplate(auth.login.path)] : []),
    ...[...templates, ...vendorTemplates].filter(({ operation }) => operation.internal).map(({ folded }) => folded),
  ];
  const maxSegments = Math.max(
    0,
    ...[...templates, ...vendorTemplates].map(({ folded }) => folded.length),
    ...internal.map(lengthOf),
  );
  const ours = byMethod(templates);
  const theirs = byMethod(vendorTemplates);
  // A request asks three questions about one path.
  const readingsOf = ofLastPath((path) => pathReadings(path, maxSegments));
  const segmentsOf = ofLastPath((path) => path.split("/"));

  const match: OperationMatcher["match"] = (method, path) => {
    const segments = segmentsOf(path);
    const found = ours(method).find((template) => fits(template, segments));
    return found && { operation: found.operation, parameters: parametersOf(found, segments) };
  };
  return {
    match,
    matchLenient(method, path) {
      const exact = match(method, path)?.operation;
      const readings = readingsOf(path);
      const readAs = (candidates: readonly Template[]): Operation | undefined => {
        const found = readings.map((names) => candidates.find(({ folded }) => readsAs(names, folded))?.operation);
        return found.find((operation) => operation !== undefined && operation !== exact);
      };
      return readAs(ours(method)) ?? (exact === undefined ? readAs(theirs(method)) : undefined);
    },
    isInternal: (path) => {
      const readings = readingsOf(path);
      return internal.some((folded) => readings.some((names) => readsAs(names, folded)));
    },
  };
}

/** A function of paths that keeps its last result. */
function ofLastPath<Result>(compute: (path: string) => Result): (path: string) => Result {
  let last: { readonly path: string; readonly result: Result } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, result: compute(path) };
    return last.result;
  };
}

/** Whether a lenient framework can read a canonical path as this plain one. */
export function isSpellingOf(path: string, plain: string): boolean {
  const folded = foldTemplate(plain);
  return pathReadings(path, folded.length).some((names) => readsAs(names, folded));
}

function templateOf(operation: Operation, { method, path }: Pick<Operation, "method" | "path">): Template {
  const segments = path.split("/");
  const fixed = segments.map((segment) => (isParameter(segment) ? null : segment));
  return { operation, method, path, segments, fixed, folded: foldTemplate(path) };
}

const lengthOf = (template: FoldedTemplate): number => template.length;

/** The templates of each method, in their order. HEAD is GET without its body. */
function byMethod(templates: readonly Template[]): (method: string) => readonly Template[] {
  const groups = Map.groupBy(templates, ({ method }) => method);
  return (method) => groups.get(method === "HEAD" ? "GET" : method) ?? [];
}

/**
 * Orders templates so that the first one that fits a path has a static segment where the others have a parameter, from
 * the left. It compares whole templates: an order that takes two lengths for equal is not transitive, and sorting by it
 * puts `/cases/{case_id}/processing` before `/cases/status/{status}`.
 */
function byStatic(a: Template, b: Template): number {
  const [left, right] = [staticOrder(a), staticOrder(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const staticOrder = ({ fixed }: Template): string => fixed.map((part) => (part === null ? "1" : "0")).join("");

function fits({ fixed }: Template, segments: readonly string[]): boolean {
  if (fixed.length !== segments.length) return false;
  return fixed.every((part, index) => (part === null ? segments[index] !== "" : part === segments[index]));
}

/** @param segments of a path that the template fits */
function parametersOf({ segments: names, fixed }: Template, segments: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    if (fixed[index] === null) parameters[name.slice(1, -1)] = decodeURIComponent(segments[index] ?? "");
  }
  return parameters;
}
