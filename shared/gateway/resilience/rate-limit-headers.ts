import type { RateLimit } from "./rate-limit.ts";

type Headers = Readonly<Record<string, string>>;

/**
 * `RateLimit-Policy` and `RateLimit` as structured fields (RFC 9651; draft-ietf-httpapi-ratelimit-headers-10): the
 * quota `q` of a window of `w` seconds, the partner's `r` remaining calls and the `t` seconds to the next window.
 */
export function rateLimitHeaders(
  policy: string,
  { calls, windowMs }: RateLimit,
  remaining: { readonly calls: number; readonly until: number },
  now: number,
): Headers {
  const seconds = Math.max(1, Math.ceil((remaining.until - now) / 1000));
  return {
    "RateLimit-Policy": `"${policy}";q=${calls};w=${windowMs / 1000}`,
    RateLimit: `"${policy}";r=${remaining.calls};t=${seconds}`,
  };
}
