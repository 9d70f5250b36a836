import type { Budget } from "./allowance.ts";

/**
 * `RateLimit-Policy` and `RateLimit` as structured fields (RFC 9651; draft-ietf-httpapi-ratelimit-headers-10): the
 * quota `q` of a window of `w` seconds, the `r` calls that remain to the partner and the `t` seconds until there are
 * more.
 */
export function rateLimitHeaders(
  policy: string,
  { calls, windowMs }: Budget,
  remaining: { readonly calls: number; readonly until: number },
  now: number,
): Readonly<Record<string, string>> {
  const seconds = Math.max(1, Math.ceil((remaining.until - now) / 1000));
  return {
    "RateLimit-Policy": `"${policy}";q=${calls};w=${windowMs / 1000}`,
    RateLimit: `"${policy}";r=${remaining.calls};t=${seconds}`,
  };
}
