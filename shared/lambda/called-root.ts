import type { APIGatewayProxyEvent } from "aws-lambda";

type Routed = Pick<APIGatewayProxyEvent, "resource"> & Partial<Pick<APIGatewayProxyEvent, "pathParameters">>;

/**
 * The prefix of the API's paths in the called URL: the stage's name, a custom domain's base path, or nothing. Links with
 * this prefix resolve from the URL that was called.
 */
export function calledRoot(event: Routed & Pick<APIGatewayProxyEvent, "requestContext">): string {
  const path = event.requestContext.path ?? "";
  return path.slice(0, lengthBefore(event, path));
}

/**
 * The event's path without a custom domain's base path: API Gateway leaves the base path in it, and the stage's name out.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
 */
export function ownPath(event: Routed & Pick<APIGatewayProxyEvent, "path">): string {
  return event.path.slice(lengthBefore(event, event.path)) || "/";
}

/** The quota of a base path is 300 characters; a slash precedes it. Bounds the work on a path that repeats a segment. */
const maxPrefix = 301;

/**
 * The length of what precedes the API's own path. The resource's first segment is never a parameter, but a base path
 * such as `/rx/v1` may contain it, and so may a vendor's path: the own path is the one that reads as the resource with
 * its parameters, which API Gateway decodes. Where none does, the first occurrence counts; 0 where there is none. The
 * whole path precedes the API's root.
 */
function lengthBefore({ resource, pathParameters }: Routed, path: string): number {
  // With an empty segment, a link that begins with the path would lead to another host.
  if (resource === "/") return path.includes("//") ? 0 : withoutLastSlash(path).length;
  const [, first = ""] = (resource ?? "").split("/", 2);
  if (first === "") return 0;
  const read = (_text: string, name: string): string => pathParameters?.[name] ?? "";
  const expected = withoutLastSlash((resource ?? "").replace(/\{([^{}+]+)\+?\}/g, read));
  const marker = `/${first}/`;
  const text = `${path}/`;
  const begin = text.indexOf(marker);
  for (let at = begin; at !== -1 && at <= maxPrefix; at = text.indexOf(marker, at + 1)) {
    if (withoutLastSlash(decoded(path.slice(at))) === expected) return at;
  }
  return Math.max(0, begin);
}

/** API Gateway ignores it when it finds the resource. */
function withoutLastSlash(path: string): string {
  return path.replace(/\/$/, "");
}

/** Decoded once, as parameters are; what is not UTF-8 stays as it is. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
