import type { Operation, VendorDescriptor } from "./types.ts";

export interface OperationMatch {
  readonly operation: Operation;
  /** Values of the path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface CompiledOperation {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

export interface OperationMatcher {
  /** The operation that a call means; `undefined` for a path that the catalogue does not know. */
  match(method: string, path: string): OperationMatch | undefined;
  /** Whether a path is that of a login or logout, in any method, case or with a slash too many. */
  isInternal(path: string): boolean;
}

/**
 * Finds a vendor's operations by method and path. A static segment wins over a parameter, from the left:
 * `messages/dismiss` is not a message named `dismiss`. Where the gateway logs in is internal, catalogued or not.
 */
export function operationMatcher({
  operations,
  auth,
}: Pick<VendorDescriptor, "operations" | "auth">): OperationMatcher {
  const compiled = operations
    .map((operation) => ({ operation, segments: operation.path.split("/") }))
    .toSorted(byStatic);
  const loginPaths = auth.kind === "access-token" ? [auth.login.path] : [];
  const internalPaths = new Set(
    [...loginPaths, ...operations.filter(({ internal }) => internal).map(({ path }) => path)].map(bare),
  );
  return {
    match(method, path) {
      const wanted = method === "HEAD" ? "GET" : method;
      const segments = path.split("/");
      for (const candidate of compiled) {
        if (candidate.operation.method !== wanted) continue;
        const parameters = matchSegments(candidate.segments, segments);
        if (parameters !== undefined) return { operation: candidate.operation, parameters };
      }
      return undefined;
    },
    isInternal: (path) => internalPaths.has(bare(path)),
  };
}

/** Frameworks take a path in other letters, or with a slash more, for the same. */
const bare = (path: string): string => path.toLowerCase().replace(/\/+$/, "");

function byStatic(a: CompiledOperation, b: CompiledOperation): number {
  for (let index = 0; index < Math.min(a.segments.length, b.segments.length); index++) {
    const difference = Number(isParameter(a.segments[index])) - Number(isParameter(b.segments[index]));
    if (difference !== 0) return difference;
  }
  return 0;
}

function matchSegments(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? "";
    if (!isParameter(part)) {
      if (part !== segment) return undefined;
    } else if (segment === "") return undefined;
    else parameters[part.slice(1, -1)] = decodeURIComponent(segment);
  }
  return parameters;
}

function isParameter(segment: string | undefined): boolean {
  return segment?.startsWith("{") === true && segment.endsWith("}");
}
