import type { APIGatewayProxyEvent } from "aws-lambda";
import type { HttpHeaders } from "../http/headers.ts";
import type { Caller, GatewayRequest } from "../http/messages.ts";
import { calledRoot, ownPath } from "./called-root.ts";

/**
 * Reads a REST API proxy event. Its `path` is percent-encoded, without the stage but with a custom domain's base path,
 * which is removed here; its query is decoded; its body is base64, because the API treats every media type as binary.
 */
export function toGatewayRequest(event: APIGatewayProxyEvent, remainingMs: () => number): GatewayRequest {
  const caller = callerOf(event);
  return {
    requestId: event.requestContext.requestId,
    method: event.httpMethod,
    path: ownPath(event),
    parameters: Object.fromEntries(
      Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? ""]),
    ),
    query: Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values]) =>
      (values ?? []).map((value) => [name, value] as const),
    ),
    headers: lowerCased(event.multiValueHeaders),
    body: Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8"),
    ...(caller === undefined ? {} : { caller }),
    ...sourceOf(event),
    ...addressOf(event),
    remainingMs,
  };
}

/** The caller, where the authorizer has authenticated one. */
export function callerOf(event: Pick<APIGatewayProxyEvent, "requestContext">): Caller | undefined {
  const partnerId: unknown = event.requestContext.authorizer?.["partnerId"];
  const keyId: unknown = event.requestContext.authorizer?.["keyId"];
  if (typeof partnerId !== "string" || typeof keyId !== "string") return undefined;
  const id: unknown = event.requestContext.authorizer?.["sessionId"];
  const actor: unknown = event.requestContext.authorizer?.["actor"];
  if (typeof id !== "string") return { partnerId, keyId };
  return { partnerId, keyId, session: { id, ...(typeof actor === "string" ? { actor } : {}) } };
}

/** The API's address as it was called. API Gateway serves HTTPS alone; the local stack is on a loopback address. */
function addressOf(event: APIGatewayProxyEvent): { readonly address?: string } {
  const { domainName } = event.requestContext;
  if (domainName === undefined) return {};
  const scheme = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/.test(domainName) ? "http" : "https";
  return { address: `${scheme}://${domainName}${calledRoot(event)}` };
}

/** The address that sent the request; none where the platform names none. */
export function sourceOf({ requestContext }: SourcedEvent): { readonly source?: string } {
  const source: unknown = requestContext?.identity?.sourceIp;
  return typeof source === "string" && source !== "" ? { source } : {};
}

interface SourcedEvent {
  readonly requestContext?: { readonly identity?: { readonly sourceIp?: unknown } };
}

/** Every value of each header, by its name in lower case. */
export function lowerCased(headers: Readonly<Record<string, string[] | undefined>> | null): HttpHeaders {
  const result = new Map<string, string[]>();
  for (const [name, values] of Object.entries(headers ?? {})) {
    const key = name.toLowerCase();
    const before = result.get(key);
    result.set(key, before === undefined ? (values ?? []) : [...before, ...(values ?? [])]);
  }
  // A caller may send a header `constructor` or `__proto__`: only own members count.
  return Object.fromEntries(result);
}
