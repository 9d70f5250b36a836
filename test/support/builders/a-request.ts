import type { GatewayRequest } from "../../../shared/http/messages.ts";

interface RequestOptions extends Partial<Omit<GatewayRequest, "body" | "headers">> {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text and bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

/** A request to the gateway; `GET /v1/endpoints` of `aPartner` by default. */
export function aRequest({ headers = {}, body, ...more }: RequestOptions = {}): GatewayRequest {
  return {
    requestId: "req-1",
    method: "GET",
    path: "/v1/endpoints",
    parameters: {},
    query: [],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()])),
    body: bytesOf(body),
    caller: { partnerId: "prt_1", keyId: "key1" },
    remainingMs: () => 29_000,
    ...more,
  };
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
