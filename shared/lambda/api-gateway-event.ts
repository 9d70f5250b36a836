import type { APIGatewayProxyEvent } from "aws-lambda";
import type { HttpHeaders } from "../http/headers.ts";
import type { Caller, GatewayRequest } from "../http/messages.ts";

/**
 * Reads a REST API proxy event. `path` is still percent-encoded there, the query is decoded, and bodies are base64
 * because the API's binary media types are any type.
 */
export function toGatewayRequest(event: APIGatewayProxyEvent, remainingMs: () => number): GatewayRequest {
  const caller = callerOf(event);
  return {
    requestId: event.requestContext.requestId,
    method: event.httpMethod,
    path: event.path,
    parameters: Object.fromEntries(
      Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? ""]),
    ),
    query: Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values]) =>
      (values ?? []).map((value) => [name, value] as const),
    ),
    headers: lowerCased(event.multiValueHeaders),
    body: Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8"),
    ...(caller === undefined ? {} : { caller }),
    remainingMs,
  };
}

function callerOf(event: APIGatewayProxyEvent): Caller | undefined {
  const partnerId: unknown = event.requestContext.authorizer?.["partnerId"];
  const keyId: unknown = event.requestContext.authorizer?.["keyId"];
  return typeof partnerId === "string" && typeof keyId === "string" ? { partnerId, keyId } : undefined;
}

/** Every value of each header, by its name in lower case. */
export function lowerCased(headers: Readonly<Record<string, string[] | undefined>> | null): HttpHeaders {
  const result = new Map<string, string[]>();
  for (const [name, values] of Object.entries(headers ?? {})) {
    const key = name.toLowerCase();
    result.set(key, [...(result.get(key) ?? []), ...(values ?? [])]);
  }
  // A caller may name a header `constructor` or `__proto__`: only own members count.
  return Object.fromEntries(result);
}
