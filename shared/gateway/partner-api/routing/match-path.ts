import type { AnyRoute } from "../routes/route.ts";

/**
 * The parameters of a path, not yet checked against their schemas; `undefined` when it is the path of another route.
 *
 * @param path percent-encoded, as it was received
 */
export function matchPath(
  { path: pattern, encoded }: Pick<AnyRoute, "path" | "encoded">,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const expected = pattern.split("/");
  const actual = path.split("/");
  if (expected.length !== actual.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = actual[index] ?? "";
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (name === undefined) {
      if (value !== segment) return undefined;
      continue;
    }
    const decoded = name === encoded ? decodeOnce(value) : value;
    if (decoded === undefined) return undefined;
    parameters[name] = decoded;
  }
  return parameters;
}

function decodeOnce(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
