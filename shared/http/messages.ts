import type { Body } from "./body.ts";
import type { HttpHeaders } from "./headers.ts";

/** The caller's identity, from the authorizer only: never from anything that the caller sent. */
export interface Caller {
  readonly partnerId: string;
  /** The API key of the request; of a portal session, the one that made it. */
  readonly keyId: string;
  /** The portal session of the request, with the person that it was made for. */
  readonly session?: { readonly id: string; readonly actor?: string };
}

/** One request to the gateway, independent of the platform that received it. */
export interface GatewayRequest {
  readonly requestId: string;
  readonly method: string;
  /** Without query; its percent-encoding is unchanged. */
  readonly path: string;
  /** The values of the route's `{parameters}`, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Decoded, with the values of one name next to each other: API Gateway does not preserve more. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  readonly caller?: Caller;
  /** The API's address as it was called, with a stage or base path, without a slash at its end: `https://host/prod`. */
  readonly address?: string;
  /** The address that sent it, as API Gateway saw it: not from a header, which the sender writes. */
  readonly source?: string;
  /** Milliseconds until the platform ends this invocation. */
  remainingMs(): number;
}

export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array | string;
}

/** A response of a vendor; a body that is too large for memory is a blob reference. */
export interface WholeResponse extends Omit<GatewayResponse, "body"> {
  readonly body: Body | string;
}

/** In bytes. In base64, a larger body exceeds Lambda's limit of 6 MB for a request or response. */
export const maxDirectBody = 4_500_000;

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): GatewayResponse {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(value) };
}
