/** A login as data: what is sent to the token endpoint, and which member of its answer is the token. */
export interface Login {
  readonly path: string;
  /** The token endpoint's own origin when it is not the vendor's API host. */
  readonly origin?: string;
  readonly encoding: "json" | "form";
  /**
   * The client's credentials go into `Authorization: Basic`, each form-encoded before (RFC 6749, section 2.3.1). Unless
   * set, `fields` carry them.
   */
  readonly authentication?: "client_secret_basic";
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

/**
 * Requests with an HMAC, as data. `signs` and the values of `headers` are templates: `{method}`, `{path}` (the vendor's,
 * percent-encoded as sent), `{query}` (as sent, without `?`), `{target}` (path, and `?` and query where there is one),
 * `{time}`, `{nonce}` (a new UUID), `{clientId}`, `{body}` (the bytes as sent; in `signs` alone), `{bodyHash}` (the digest
 * of the body by the same algorithm and encoding), and `{signature}` (in `headers` alone). Each attempt is signed again.
 */
export interface RequestSigning {
  readonly algorithm: "sha256" | "sha384" | "sha512";
  readonly encoding: "hex" | "base64";
  /** What the signature covers, such as `"{time}\n{method}\n{target}\n{body}"`. */
  readonly signs: string;
  /** Headers, in lower case, such as `{"x-acme-key": "{clientId}", "x-acme-signature": "{signature}"}`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of `{time}`: Unix seconds unless set. */
  readonly time?: "seconds" | "milliseconds" | "iso-8601";
  /** The secret is the text of the key in this encoding; unless set, its UTF-8 bytes are the key. */
  readonly keyEncoding?: "hex" | "base64";
}

/** How a call is authenticated at the vendor. `docs/add-a-vendor.md` has a table. */
export type AuthScheme =
  /** The secret's `apiKey` in a header, after a prefix such as `"Bearer "` where there is one. */
  | { readonly kind: "api-key"; readonly header: string; readonly prefix?: string }
  /** The secret's `apiKey` as a member of the query. */
  | { readonly kind: "query-key"; readonly parameter: string }
  /** `clientId` and `clientSecret` in a header each. */
  | { readonly kind: "two-keys"; readonly idHeader: string; readonly secretHeader: string }
  /** `clientId` and `clientSecret` as user and password (RFC 7617). */
  | { readonly kind: "basic" }
  /** `clientId` names the key, `clientSecret` is the key. */
  | { readonly kind: "signed"; readonly signing: RequestSigning }
  | {
      readonly kind: "access-token";
      readonly login: Login;
      readonly carriedIn: "authorization-header" | { readonly bodyField: string };
    };

/** The headers, in lower case, that a scheme sets. No operation may name one: a partner's value must not be sent. */
export function credentialHeaders(auth: AuthScheme): readonly string[] {
  switch (auth.kind) {
    case "api-key":
      return [auth.header];
    case "two-keys":
      return [auth.idHeader, auth.secretHeader];
    case "signed":
      return Object.keys(auth.signing.headers);
    case "query-key":
      return [];
    case "basic":
      return ["authorization"];
    case "access-token":
      return auth.carriedIn === "authorization-header" ? ["authorization"] : [];
  }
}

/** Whether the gateway must have the bytes of a request's body, to edit or to sign them. */
export function needsBody(auth: AuthScheme): boolean {
  if (auth.kind === "signed")
    return /\{body(?:Hash)?\}/.test([auth.signing.signs, ...Object.values(auth.signing.headers)].join());
  return auth.kind === "access-token" && auth.carriedIn !== "authorization-header";
}

/** The members of a connection's secret that the scheme takes: an `apiKey`, or a client's `clientId` and `clientSecret`. */
export function credentialKind(auth: AuthScheme): "api-key" | "client" {
  return auth.kind === "api-key" || auth.kind === "query-key" ? "api-key" : "client";
}
