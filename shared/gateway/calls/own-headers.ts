import { Problem } from "../../core/problem.ts";
import type { GatewayResponse } from "../../http/messages.ts";

type Headers = Readonly<Record<string, string>>;

/** Adds headers of the gateway's own to a vendor's answer, in place of the vendor's of the same names. */
export function withOwnHeaders(answer: GatewayResponse, own: Headers): GatewayResponse {
  const ours = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  if (ours.size === 0) return answer;
  const others = Object.entries(answer.headers).filter(([name]) => !ours.has(name.toLowerCase()));
  return { ...answer, headers: { ...Object.fromEntries(others), ...own } };
}

/** Adds headers of the gateway's own to an answer that is a problem. */
export function problemWithOwnHeaders(problem: Problem, own: Headers): Problem {
  if (Object.keys(own).length === 0) return problem;
  const { members, cause } = problem;
  return new Problem({ ...members, headers: { ...members.headers, ...own } }, { cause });
}
