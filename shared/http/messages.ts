import type { Body } from "./body.ts";
import type { HttpHeaders } from "./headers.ts";

/** Who calls, as the authorizer says; never from anything the caller wrote. */
export interface Caller {
  readonly partnerId: string;
  readonly keyId: string;
}

/** One request to the gateway, whatever brought it here. */
export interface GatewayRequest {
  readonly requestId: string;
  readonly method: string;
  /** Percent-encoded as it came, without query. */
  readonly path: string;
  /** The values of the route's `{parameters}`, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Decoded, values of one name together: API Gateway gives no more. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  readonly caller?: Caller;
  /** Milliseconds until the platform ends this invocation. */
  remainingMs(): number;
}

export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array | string;
}

/** A response as its vendor gave it: a body that is too large to hold is on its way by a link. */
export interface WholeResponse extends Omit<GatewayResponse, "body"> {
  readonly body: Body | string;
}

/** A larger body does not fit into the 6 MB that Lambda takes and gives, in base64. */
export const maxDirectBody = 4_500_000;

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): GatewayResponse {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(value) };
}
