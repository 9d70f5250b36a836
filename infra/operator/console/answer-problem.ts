import { randomUUID } from "node:crypto";
import { Problem } from "../../../shared/core/problem.ts";

/** An answer of the console's server. */
export interface ConsoleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The document of a problem, under an id of its own. */
export function answerProblem(problem: Problem): ConsoleAnswer {
  const requestId = randomUUID();
  const headers = { ...problem.headers(), "Gateway-Request-Id": requestId };
  return { status: problem.members.status, headers, body: JSON.stringify(problem.document(requestId)) };
}

/** 405, with the methods that the path takes. */
export function wrongMethod(allowed: readonly string[]): Problem {
  const allow = allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  return new Problem({
    ...{ status: 405, name: "method-not-allowed", title: "Method not allowed" },
    detail: `It takes ${allow}.`,
    headers: { Allow: allow },
  });
}
