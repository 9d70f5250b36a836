/** A login as data: what is sent to the token endpoint, and which member of its answer is the token. */
export interface Login {
  readonly path: string;
  /** The token endpoint's own origin when it is not the vendor's API host. */
  readonly origin?: string;
  readonly encoding: "json" | "form";
  /** Values are literals, or `{clientId}` and `{clientSecret}`, which the credentials replace. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tokenField: string;
  /** Lifetime in seconds when the answer names none. */
  readonly defaultSeconds: number;
  /** The token is a JWT whose own `exp` counts, not `expires_in`. */
  readonly expiryInToken?: true;
  /**
   * A member that is the number or text 0 in every answer with a token. Unless set, an answer with an `error` has no
   * token.
   */
  readonly errorField?: string;
  /**
   * How a 2xx refuses the credentials, at a vendor that does not follow RFC 6749: a member whose whole text matches.
   * Anything less certain counts as unavailable.
   */
  readonly refusal?: { readonly field: string; readonly whole: RegExp };
}

/** How a call is authenticated at the vendor. */
export type AuthScheme =
  | { readonly kind: "api-key"; readonly header: string }
  | {
      readonly kind: "access-token";
      readonly login: Login;
      readonly carriedIn: "authorization-header" | { readonly bodyField: string };
    };
