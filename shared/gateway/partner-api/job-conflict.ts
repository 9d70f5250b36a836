import { Problem } from "../../core/problem.ts";

/** 409: the job is in another state than the request is for. */
export function jobConflict(detail: string, retryAfterSeconds?: number): Problem {
  return new Problem({
    status: 409,
    name: "job-state",
    title: "The job is not in that state",
    detail,
    ...(retryAfterSeconds === undefined ? {} : { retryable: true, retryAfterSeconds }),
  });
}
