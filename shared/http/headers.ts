/** Header names in lower case, each with all its values in order. */
export type HttpHeaders = Readonly<Record<string, readonly string[]>>;

/** The first value of a header, or `undefined`. */
export function firstHeader(headers: HttpHeaders, name: string): string | undefined {
  return headers[name]?.[0];
}

const noNames: ReadonlySet<string> = new Set();

/** The headers that `Connection` names; like it, they are not forwarded (RFC 9110, section 7.6.1). */
export function connectionNames(headers: HttpHeaders): ReadonlySet<string> {
  const values = headers["connection"];
  if (values === undefined) return noNames;
  return new Set(values.flatMap((value) => value.split(",")).map((name) => name.trim().toLowerCase()));
}

/** The headers without `Connection` and those that it names. */
export function withoutConnectionHeaders(headers: HttpHeaders): HttpHeaders {
  if (headers["connection"] === undefined) return headers;
  const ended = connectionNames(headers);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "connection" && !ended.has(name)));
}

/** Request headers that any operation may carry; `content-encoding` because a compressed body means nothing without it. */
const alwaysForwarded = ["accept", "accept-language", "content-encoding", "content-type", "x-correlation-id"] as const;

/**
 * The partner's headers that are forwarded to the vendor: the fixed list and those that the operation names.
 * `Accept` and `Content-Type` are supplied where the partner sent none.
 */
export function forwardedRequestHeaders(
  headers: HttpHeaders,
  named: readonly string[],
  hasBody: boolean,
): Record<string, readonly string[]> {
  const forwarded: Record<string, readonly string[]> = {};
  const endHere = connectionNames(headers);
  for (const name of [...alwaysForwarded, ...named]) {
    const values = headers[name];
    if (values !== undefined && values.length > 0 && !endHere.has(name)) forwarded[name] = values;
  }
  forwarded["accept"] ??= ["application/json"];
  if (hasBody) forwarded["content-type"] ??= ["application/json"];
  return forwarded;
}
