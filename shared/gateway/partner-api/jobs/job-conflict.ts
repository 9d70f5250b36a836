import { Problem } from "../../../core/problem.ts";

/** 409: the status of the job does not allow the request. */
export function jobConflict(detail: string, retryAfterSeconds?: number): Problem {
  return new Problem({
    status: 409,
    name: "job-state",
    title: "Not allowed in the job's status",
    detail,
    ...(retryAfterSeconds === undefined ? {} : { retryable: true, retryAfterSeconds }),
  });
}
