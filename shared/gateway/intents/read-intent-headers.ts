import { badRequest } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";

/** In one header: as many as a call has guards. */
const maxAllowedJobs = 20;

/**
 * Reads the jobs that `Gateway-Allow-Repeat` names: those that the request repeats on purpose.
 *
 * @throws Problem 400 for an item that is no job's id, too many, or a repeated header
 */
export function readAllowedJobs(headers: HttpHeaders): readonly string[] {
  const values = headers["gateway-allow-repeat"];
  if (values === undefined) return [];
  const ids = (values[0] ?? "").split(",").map((id) => id.trim());
  if (values.length > 1 || ids.length > maxAllowedJobs || !ids.every((id) => /^job_[A-Za-z0-9_-]{1,128}$/.test(id))) {
    const detail = `Gateway-Allow-Repeat must be given once, with the id of a job or of up to ${maxAllowedJobs}, separated by commas.`;
    throw badRequest(detail, [{ pointer: "header/gateway-allow-repeat", detail }]);
  }
  return [...new Set(ids)];
}

/**
 * Whether a request asks that it is refused rather than repeated.
 *
 * @throws Problem 400 for a `Gateway-Same-Intent` that is not `refuse`
 */
export function asksToRefuse(headers: HttpHeaders): boolean {
  const values = headers["gateway-same-intent"];
  if (values === undefined) return false;
  if (values.length === 1 && values[0]?.trim() === "refuse") return true;
  const detail =
    "Gateway-Same-Intent must be given once, as `refuse`. It asks for more than the stage does, and never for less.";
  throw badRequest(detail, [{ pointer: "header/gateway-same-intent", detail }]);
}
