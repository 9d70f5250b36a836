import { Problem } from "../../core/problem.ts";
import type { GatewayResponse } from "../../http/messages.ts";

type Headers = Readonly<Record<string, string>>;

/** Adds the headers of our budget to an answer, in the place of the vendor's own, which are about all partners at once. */
export function withRateLimit(answer: GatewayResponse, limits: Headers): GatewayResponse {
  const ours = new Set(Object.keys(limits).map((name) => name.toLowerCase()));
  if (ours.size === 0) return answer;
  const others = Object.entries(answer.headers).filter(([name]) => !ours.has(name.toLowerCase()));
  return { ...answer, headers: { ...Object.fromEntries(others), ...limits } };
}

/** As `withRateLimit`, for an answer that is a problem. */
export function problemWithRateLimit(problem: Problem, limits: Headers): Problem {
  if (Object.keys(limits).length === 0) return problem;
  const { members, cause } = problem;
  return new Problem({ ...members, headers: { ...members.headers, ...limits } }, { cause });
}
