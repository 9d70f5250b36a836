import type { APIGatewayProxyEvent } from "aws-lambda";
import type { HttpHeaders } from "../http/headers.ts";
import type { Caller, GatewayRequest } from "../http/messages.ts";
import { ownPath } from "./called-root.ts";

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
    remainingMs,
  };
}

/** The caller, where the authorizer has authenticated one. */
export function callerOf(event: Pick<APIGatewayProxyEvent, "requestContext">): Caller | undefined {
  const partnerId: unknown = event.requestContext.authorizer?.["partnerId"];
  const keyId: unknown = event.requestContext.authorizer?.["keyId"];
  return typeof partnerId === "string" && typeof keyId === "string" ? { partnerId, keyId } : undefined;
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
