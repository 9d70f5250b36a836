import type { HttpHeaders } from "../http/headers.ts";

export interface VendorRequest {
  readonly method: string;
  /** Path on the vendor's host, percent-encoded, without query. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

export interface VendorAnswer {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

/** The result of one part of a split call: the vendor's answer, or a temporary failure. */
export type PartResult =
  | { readonly answered: true; readonly answer: VendorAnswer }
  | { readonly answered: false; readonly status?: number };

/** One partner request that is sent as several vendor calls, whose answers are merged. */
export interface Split {
  readonly bodies: readonly Uint8Array[];
  /** The answer for the partner; `undefined` when no part has one, so that the first failure is reported. */
  merge(results: readonly PartResult[]): VendorAnswer | undefined;
}
