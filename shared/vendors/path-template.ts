import type { Operation } from "./types.ts";

/**
 * The names of a path's `{parameters}`, in order.
 *
 * @returns `undefined` for an invalid template. A valid one starts with `/`, each parameter fills its segment, no name
 *   is repeated, only the last segment may be empty, and no character needs percent-encoding
 */
export function pathParametersOf(path: string): readonly string[] | undefined {
  if (!path.startsWith("/")) return undefined;
  const segments = path.slice(1).split("/");
  if (segments.some((segment, index) => !isSegment(segment) && !(segment === "" && index === segments.length - 1))) {
    return undefined;
  }
  const names = segments.filter((segment) => segment.startsWith("{")).map((segment) => segment.slice(1, -1));
  return new Set(names).size === names.length ? names : undefined;
}

function isSegment(segment: string): boolean {
  return /^(\{[A-Za-z0-9_-]+\}|[A-Za-z0-9\-._~!$&'()*+,;=:@]+)$/.test(segment) && !/^\.\.?$/.test(segment);
}

/** Whether a template's segment is a `{parameter}`. */
export function isParameter(segment: string | undefined): boolean {
  return segment?.startsWith("{") === true && segment.endsWith("}");
}

/** The values of a template's parameters in a path, decoded; none for a path of another shape. Never throws. */
export function pathValues(template: string, path: string): Readonly<Record<string, string>> {
  const values = path.split("/");
  const names = template.split("/");
  if (names.length !== values.length) return {};
  const pairs = names.flatMap((name, index) =>
    isParameter(name) ? [[name.slice(1, -1), decoded(values[index] ?? "")] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Reads `"PUT /path/{parameter}"`; `undefined` for anything else. */
export function readVendorPath(text: string): Pick<Operation, "method" | "path"> | undefined {
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/.exec(text) ?? [];
  if (method === undefined || path === undefined) return undefined;
  return { method: method as Operation["method"], path };
}

/** Methods whose body has no defined meaning (RFC 9110, section 9.3). */
export function isBodyless(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "DELETE";
}
