/** Header names in lower case, each with all its values in order. */
export type HttpHeaders = Readonly<Record<string, readonly string[]>>;

/** The first value of a header, or `undefined`. */
export function firstHeader(headers: HttpHeaders, name: string): string | undefined {
  return headers[name]?.[0];
}

/** Headers that belong to one connection between two hosts (RFC 9110, section 7.6.1), or that the sender makes. */
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "content-length",
  "host",
]);

/** Request headers that any operation may carry; `content-encoding` because a compressed body means nothing without it. */
const alwaysForwarded = [
  "accept",
  "accept-language",
  "content-encoding",
  "content-type",
  "traceparent",
  "x-correlation-id",
] as const;

/**
 * The partner's headers that go on to the vendor: the fixed list and what the operation's document names.
 * `Accept` and `Content-Type` are supplied where the partner sent none.
 */
export function forwardedRequestHeaders(
  headers: HttpHeaders,
  named: readonly string[],
  hasBody: boolean,
): Record<string, readonly string[]> {
  const forwarded: Record<string, readonly string[]> = {};
  for (const name of [...alwaysForwarded, ...named]) {
    const values = headers[name];
    if (values !== undefined && values.length > 0) forwarded[name] = values;
  }
  forwarded["accept"] ??= ["application/json"];
  if (hasBody) forwarded["content-type"] ??= ["application/json"];
  return forwarded;
}

/**
 * The vendor's headers that go back to the partner: all but those of the connection, cookies (they would be the
 * gateway's session, not the partner's), challenges meant for our credentials, and names that are ours.
 */
export function forwardedResponseHeaders(headers: HttpHeaders): Record<string, readonly string[]> {
  const dropped = (name: string): boolean =>
    hopByHop.has(name) || name === "set-cookie" || name === "www-authenticate" || name.startsWith("gateway-");
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped(name)));
}
