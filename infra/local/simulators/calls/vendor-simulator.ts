import type { SimulatedCredentials } from "./connection.ts";
import type { IssuedTokens } from "./issued-tokens.ts";
import type { VendorCall, VendorReply } from "./vendor-call.ts";

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
  /** How long reads do not show what was written, in milliseconds. */
  visibleAfterMs: number;
  /** Lists are answered as a whole, whatever page is asked for. */
  ignorePaging: boolean;
  /** How many items a page has at most; the vendor's own number when undefined. */
  pageSize: number | undefined;
  /** Phone numbers and states come back in the vendor's own form. */
  normalise: boolean;
}

/** A vendor that shows what is written at once, as it was sent. */
export const plainReads = { visibleAfterMs: 0, ignorePaging: false, pageSize: undefined, normalise: false } as const;

/** One vendor's behaviour, without transport, faults and journal. */
export interface VendorSimulator {
  isTokenCall(method: string, path: string): boolean;
  /** The connection of the call's credential, token or key, valid or not; `null` when unknown. */
  caller(call: VendorCall): string | null;
  /** Answers the call and does its work. */
  answer(call: VendorCall): VendorReply;
  /** Does what a webhook states that a test orders, such as the shipping of an order. */
  happens?(connection: string, text: string): void;
}

/** The connection whose credentials hold `value` under `field`. */
export function connectionHolding(state: VendorState, field: string, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  for (const [connection, credentials] of state.credentials) if (credentials[field] === value) return connection;
  return undefined;
}
