import type { IncomingHttpHeaders } from "node:http";
import type { SimulatedCredentials } from "./connection.ts";
import type { IssuedTokens } from "./issued-tokens.ts";

/** One request as the simulated vendor sees it. */
export interface VendorCall {
  readonly method: string;
  /** On the vendor's host, percent-encoded as received, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as received, never decompressed. */
  readonly body: Buffer;
}

export interface VendorReply {
  readonly status: number;
  /** `content-type` is JSON unless named here. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Whether the work was done: a write took effect, a read was answered with its data. */
  readonly done: boolean;
}

/** The state of a vendor that the control routes change. */
export interface VendorState {
  /** Valid credentials by connection. */
  readonly credentials: Map<string, SimulatedCredentials>;
  readonly tokens: IssuedTokens;
  /** Lifetime of tokens issued from now on; the vendor's own when undefined. */
  tokenSeconds: number | undefined;
  ratePerSecond: number | undefined;
  /** The health check accepts any token. */
  healthIgnoresTokens: boolean;
}

/** One vendor's behaviour, without transport, faults and journal. */
export interface VendorSimulator {
  isTokenCall(method: string, path: string): boolean;
  /** The connection of the call's credential, token or key, valid or not; `null` when unknown. */
  caller(call: VendorCall): string | null;
  /** Answers the call and does its work. */
  answer(call: VendorCall): VendorReply;
}

/** A header's value; the first one where it was sent more than once, as most frameworks read it. */
export function firstValue({ headers }: VendorCall, name: string): string | undefined {
  return headers[name]?.toString().split(",", 1)[0]?.trim();
}

/** The connection whose credentials hold `value` under `field`. */
export function connectionHolding(state: VendorState, field: string, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  for (const [connection, credentials] of state.credentials) if (credentials[field] === value) return connection;
  return undefined;
}

export function json(status: number, value: unknown, done: boolean): VendorReply {
  return { status, body: JSON.stringify(value), done };
}
