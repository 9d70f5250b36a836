import { parseJson } from "./json.ts";
import type { FieldFault, Outcome, Problem } from "./problem.ts";

const typePrefix = "urn:rx-gateway:problem:";
const outcomes: ReadonlySet<unknown> = new Set(["answered", "not-sent", "rejected", "uncertain"]);

/**
 * The gateway's problem in an answer; `undefined` for every other answer, also for a vendor's own problem document.
 *
 * @param text the answer's body
 * @param now in epoch milliseconds
 */
export function readProblem(status: number, headers: Headers, text: string, now: number): Problem | undefined {
  if (!isProblemType(headers)) return undefined;
  const document = objectIn(text);
  const type = textIn(document["type"]);
  if (!type.startsWith(typePrefix)) return undefined;
  const outcome = document["outcome"];
  return {
    name: type.slice(typePrefix.length),
    status,
    title: textIn(document["title"]),
    detail: textIn(document["detail"]),
    // Without a known outcome nothing says that the work was not done.
    outcome: outcomes.has(outcome) ? (outcome as Outcome) : "uncertain",
    retryable: document["retryable"] === true,
    errors: faultsIn(document["errors"]),
    requestId: headers.get("gateway-request-id") ?? undefined,
    jobId: headers.get("gateway-job") ?? undefined,
    retryAfterMs: retryAfterMs(headers, now),
    document,
  };
}

export function isProblemType(headers: Headers): boolean {
  return /^application\/problem\+json\b/i.test(headers.get("content-type") ?? "");
}

/**
 * The wait that `Retry-After` asks for, in either form (RFC 9110, 10.2.3); 0 where there is none or it cannot be read. A date is
 * taken by the server's own clock, where the answer has its `Date`.
 */
export function retryAfterMs(headers: Headers, now: number): number {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(until)) return 0;
  const sent = Date.parse(headers.get("date") ?? "");
  return Math.max(0, until - (Number.isNaN(sent) ? now : sent));
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

function faultsIn(value: unknown): readonly FieldFault[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: Partial<FieldFault> | null) => ({
    pointer: textIn(one?.pointer),
    detail: textIn(one?.detail),
  }));
}
