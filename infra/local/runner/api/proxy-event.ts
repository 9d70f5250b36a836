import { randomBytes } from "node:crypto";
import type { APIGatewayProxyEvent } from "aws-lambda";
import type { Incoming } from "./incoming.ts";
import type { RequestContext } from "./request-context.ts";
import type { Route } from "./route-table.ts";

/** Request headers that never reach a Lambda integration. */
const droppedHeaders = new Set([
  "connection",
  "content-length",
  "content-md5",
  "expect",
  "max-forwards",
  "proxy-authenticate",
  "server",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "www-authenticate",
]);

/** The parts of the event that both the function and the authorizer receive. */
export type RequestParts = Pick<
  APIGatewayProxyEvent,
  | "resource"
  | "path"
  | "httpMethod"
  | "headers"
  | "multiValueHeaders"
  | "queryStringParameters"
  | "multiValueQueryStringParameters"
  | "pathParameters"
  | "stageVariables"
> & { readonly requestContext: RequestContext };

/**
 * The event of a REST API's Lambda integration. The body is base64 because the API's binary media types are all of
 * them; names of headers keep the client's spelling.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
export function requestParts(
  incoming: Incoming,
  route: Route,
  query: readonly (readonly [string, string])[],
  context: RequestContext,
): RequestParts {
  const kept = incoming.headers.filter(([name]) => !droppedHeaders.has(name.toLowerCase()));
  const headers: [string, string][] = [
    ...kept.filter(([name]) => !/^x-forwarded-(for|port|proto)$|^x-amzn-trace-id$/i.test(name)),
    ["X-Amzn-Trace-Id", traceId(kept)],
    ["X-Forwarded-For", forwardedFor(kept, incoming.sourceIp)],
    ["X-Forwarded-Port", "443"],
    ["X-Forwarded-Proto", "https"],
  ].map(([name, value]) => [name ?? "", value ?? ""]);
  return {
    resource: route.method.resourcePath,
    path: incoming.path,
    httpMethod: incoming.method,
    headers: Object.fromEntries(headers),
    multiValueHeaders: multiple(headers),
    queryStringParameters: query.length === 0 ? null : Object.fromEntries(query),
    multiValueQueryStringParameters: query.length === 0 ? null : multiple(query),
    pathParameters: Object.keys(route.pathParameters).length === 0 ? null : { ...route.pathParameters },
    stageVariables: null,
    requestContext: context,
  };
}

/** Adds the body. An empty one is `null`. */
export function proxyEvent(parts: RequestParts, body: Buffer): string {
  const hasBody = body.length > 0;
  return JSON.stringify({ ...parts, body: hasBody ? body.toString("base64") : null, isBase64Encoded: hasBody });
}

function multiple(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [name, value] of pairs) lists.set(name, [...(lists.get(name) ?? []), value]);
  // A caller may send the name `constructor` or `__proto__`: only own members count.
  return Object.fromEntries(lists);
}

function forwardedFor(headers: readonly (readonly [string, string])[], sourceIp: string): string {
  const before = headers.filter(([name]) => name.toLowerCase() === "x-forwarded-for").map(([, value]) => value);
  return [...before, sourceIp].join(", ");
}

function traceId(headers: readonly (readonly [string, string])[]): string {
  const given = headers.find(([name]) => name.toLowerCase() === "x-amzn-trace-id")?.[1];
  if (given !== undefined) return given;
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  return `Root=1-${seconds}-${randomBytes(12).toString("hex")}`;
}
