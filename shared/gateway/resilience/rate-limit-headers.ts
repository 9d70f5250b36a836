import { Problem } from "../../core/problem.ts";
import type { GatewayResponse } from "../../http/messages.ts";
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

/** Adds the gateway's rate limit headers, in place of the vendor's own, which are about all partners at once. */
export function withRateLimit(answer: GatewayResponse, limits: Headers): GatewayResponse {
  const ours = new Set(Object.keys(limits).map((name) => name.toLowerCase()));
  if (ours.size === 0) return answer;
  const others = Object.entries(answer.headers).filter(([name]) => !ours.has(name.toLowerCase()));
  return { ...answer, headers: { ...Object.fromEntries(others), ...limits } };
}

/** Adds the gateway's rate limit headers to an answer that is a problem. */
export function problemWithRateLimit(problem: Problem, limits: Headers): Problem {
  if (Object.keys(limits).length === 0) return problem;
  const { members, cause } = problem;
  return new Problem({ ...members, headers: { ...members.headers, ...limits } }, { cause });
}
