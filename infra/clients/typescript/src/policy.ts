import type { NoAnswerReason } from "./errors.ts";
import type { Problem } from "./problem.ts";
import { unusualOperations } from "./unusual-operations.ts";

/** How a call may be repeated. */
export type CallKind =
  /** It does no work. */
  | "read"
  /** A write under an `Idempotency-Key` that the gateway honours: repeated, it does the work once. */
  | "keyed-write"
  /** A write of the gateway's own routes, which have no key: repeated, it does the work again. */
  | "single-write";

/** How one attempt ended without an answer to return. */
export type Failure =
  | { readonly kind: "problem"; readonly problem: Problem }
  | {
      readonly kind: "no-answer";
      readonly reason: NoAnswerReason;
      readonly status?: number;
      readonly code?: string;
      /** Of what answered in the gateway's place. */
      readonly retryAfterMs?: number;
    };

/** The first part of a path below `/v1` that is the gateway's own; every other one is a vendor. */
const ownRoutes: ReadonlySet<string> = new Set(
  "quotes prescriptions refills vendors uploads jobs endpoints event-types events cases feed catch-ups deliveries keys metrics portal-sessions me counts".split(
    " ",
  ),
);

/** Own routes that are reads by POST, so that no URL has a patient's id. */
const ownReads = /^\/v1\/(?:quotes|(?:prescriptions|events|deliveries)\/search)$/;

/**
 * How a call may be repeated. The document says whether an operation does work, and not its method; of a path that it does not
 * have, the method alone is known.
 *
 * @param path below the gateway's address, such as `/v1/jobs`, or its template
 */
export function kindOf(method: string, path: string): CallKind {
  if (isRead(method, path)) return "read";
  const [, first = ""] = /^\/v1\/([^/]+)\/?/.exec(path) ?? [];
  // A unified refill is a vendor's job.
  if (path === "/v1/refills") return "keyed-write";
  return first === "" || ownRoutes.has(first) ? "single-write" : "keyed-write";
}

function isRead(method: string, path: string): boolean {
  if (method === "OPTIONS") return true;
  const named = method === "HEAD" ? "GET" : method;
  const segments = path.split("/").map(decoded);
  const unusual = unusualOperations.find((one) => one[0] === named && fits(one[1].split("/"), segments));
  return unusual?.[2] ?? (named === "GET" || ownReads.test(path));
}

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((part, at) => (part.startsWith("{") ? segments[at] !== "" : part === segments[at]));

/** The gateway reads another spelling of a path as the same. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether it is unknown if the work was done: such a call is never sent again. A read has no job of its own. */
export function isUncertain({ outcome, jobId }: Problem, kind: CallKind): boolean {
  return outcome === "uncertain" && (jobId !== undefined || kind !== "read");
}

/** The time of one attempt, in milliseconds: no more than is left of the call's. */
export function attemptTimeout({
  attemptTimeoutMs,
  left,
}: {
  readonly attemptTimeoutMs: number;
  readonly left: number;
}): number {
  return Math.min(attemptTimeoutMs, Math.max(1, left));
}

const firstDelayMs = 500;
const maxDelayMs = 10_000;

/**
 * The wait before a call is sent again, in milliseconds; `undefined` where it is not. `Retry-After` is a floor, above which the
 * wait is random up to a bound that doubles (full jitter), so that many clients do not come back at once.
 *
 * @param retries that were made already
 * @param left of the time budget, in milliseconds: a wait that takes it all is not begun
 * @param random from 0 to below 1
 */
export function retryDelay(
  failure: Failure,
  {
    kind,
    retries,
    maxRetries,
    left,
    random,
  }: {
    readonly kind: CallKind;
    readonly retries: number;
    readonly maxRetries: number;
    readonly left: number;
    readonly random: number;
  },
): number | undefined {
  if (retries >= maxRetries || !mayRepeat(failure, kind)) return undefined;
  const floor = failure.kind === "problem" ? failure.problem.retryAfterMs : (failure.retryAfterMs ?? 0);
  const delay = floor + random * Math.min(maxDelayMs, firstDelayMs * 2 ** retries);
  return delay < left ? delay : undefined;
}

function mayRepeat(failure: Failure, kind: CallKind): boolean {
  if (failure.kind === "problem") return failure.problem.retryable && !isUncertain(failure.problem, kind);
  // A redirect or a refusal by something between stays what it is.
  const { status } = failure;
  return kind !== "single-write" && (status === undefined || status < 300 || status >= 500);
}
