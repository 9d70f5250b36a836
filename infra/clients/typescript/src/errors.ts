import type { FieldFault, Outcome, Problem } from "./problem.ts";

/**
 * What every error of this package extends. No message, and no enumerable member, has an API key, a body or a URL in it, so that an
 * error can be logged.
 */
export class GatewayError extends Error {
  override name = "GatewayError";
}

/** The attempts before an error. */
export interface AttemptFacts {
  readonly attempts: number;
  /** That of the write: the same call under it does the work once. `undefined` for a read that was given none. */
  readonly idempotencyKey: string | undefined;
}

/** The gateway answered with a problem. Decide by `problem` and `outcome`: `/docs/errors` has each. */
export class ProblemError extends GatewayError {
  override name = "ProblemError";
  /** The last part of the problem's `type`, such as `vendor-down`. */
  readonly problem: string;
  readonly status: number;
  /** A sentence for people: what happened, and what to do. */
  readonly detail: string;
  readonly outcome: Outcome;
  /** Whether the same call may succeed later without harm. */
  readonly retryable: boolean;
  readonly retryAfterMs: number;
  /** For the gateway's operator. */
  readonly requestId: string | undefined;
  readonly jobId: string | undefined;
  readonly errors: readonly FieldFault[];
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
  readonly #document: Readonly<Record<string, unknown>>;

  constructor(problem: Problem, facts: AttemptFacts) {
    super(`${problem.status} ${problem.name}: ${problem.detail || problem.title}`);
    this.problem = problem.name;
    this.status = problem.status;
    this.detail = problem.detail;
    this.outcome = problem.outcome;
    this.retryable = problem.retryable;
    this.retryAfterMs = problem.retryAfterMs;
    this.requestId = problem.requestId;
    this.jobId = problem.jobId;
    this.errors = problem.errors;
    this.attempts = facts.attempts;
    this.idempotencyKey = facts.idempotencyKey;
    this.#document = problem.document;
  }

  /** The whole problem document, such as its `conflicts` and `vendorAnswer`. It can name a patient: a getter, so that logs lack it. */
  get document(): Readonly<Record<string, unknown>> {
    return this.#document;
  }
}

/**
 * The call was sent, and whether the vendor did the work is not known. It is never sent again by this package. Find out, then
 * resolve the job `jobId` (`/docs/outcomes#uncertain-jobs`). Without a `jobId` the gateway itself failed: the same call under
 * `idempotencyKey` answers with the job, if there is one, and does the work once.
 */
export class UncertainOutcomeError extends ProblemError {
  override name = "UncertainOutcomeError";
}

/** Why no answer of the gateway came. */
export type NoAnswerReason = "connection" | "timeout" | "cut" | "not-from-gateway";

const noAnswerTexts: Readonly<Record<NoAnswerReason, string>> = {
  connection: "the connection failed",
  timeout: "it took too long",
  cut: "the answer ended too early",
  "not-from-gateway": "something between answered in its place",
};

/** No answer of the gateway came, after all retries. A write may have been done: send the same call under `idempotencyKey`. */
export class NoAnswerError extends GatewayError {
  override name = "NoAnswerError";
  readonly reason: NoAnswerReason;
  /** The status, where something between answered. */
  readonly status: number | undefined;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;

  constructor(
    reason: NoAnswerReason,
    facts: AttemptFacts & { readonly status?: number | undefined; readonly code?: string | undefined },
  ) {
    const { attempts, idempotencyKey, status, code } = facts;
    const what = [status, code].filter((one) => one !== undefined).join(" ");
    const times = attempts === 1 ? "" : `, ${attempts} times`;
    super(`No answer of the gateway came: ${noAnswerTexts[reason]}${what === "" ? "" : ` (${what})`}${times}.`);
    this.reason = reason;
    this.status = status;
    this.attempts = attempts;
    this.idempotencyKey = idempotencyKey;
  }
}

/** An answer came, and cannot be read: it is no JSON, or larger than `maxAnswerBytes`. A write was done all the same: `status` is the vendor's. */
export class UnreadableAnswerError extends GatewayError {
  override name = "UnreadableAnswerError";
  readonly reason: "not-json" | "too-large";
  /** `undefined` for a text that is no answer. */
  readonly status: number | undefined;
  readonly jobId: string | undefined;

  constructor(reason: "not-json" | "too-large", answer?: Pick<Response, "status" | "headers">) {
    super(
      reason === "not-json" ? "The answer is no JSON that can be read." : "The answer is larger than maxAnswerBytes.",
    );
    this.reason = reason;
    this.status = answer?.status;
    this.jobId = answer?.headers.get("gateway-job") ?? undefined;
  }
}

/** A job ended without the vendor's answer: `cancelled`, `expired`, `abandoned`, or `failed` before it was sent. */
export class JobEndedError extends GatewayError {
  override name = "JobEndedError";
  readonly jobId: string;
  readonly status: string;
  readonly outcome: string | null;

  constructor({
    id,
    status,
    outcome,
  }: { readonly id: string; readonly status: string; readonly outcome: string | null }) {
    super(`The job ${id} ended as ${status}, without an answer of the vendor.`);
    this.jobId = id;
    this.status = status;
    this.outcome = outcome;
  }
}

/** `wait` gave up. The job goes on: `client.job(jobId).wait()` waits again. */
export class WaitTimeoutError extends GatewayError {
  override name = "WaitTimeoutError";
  readonly jobId: string;

  constructor(jobId: string) {
    super(`The job ${jobId} has not ended in time. It goes on.`);
    this.jobId = jobId;
  }
}

/** A delivery that is not the gateway's, or is too old. Answer it with 401, and do not read its body. */
export class WebhookVerificationError extends GatewayError {
  override name = "WebhookVerificationError";
  readonly reason: "header-missing" | "timestamp" | "signature" | "body";

  constructor(reason: WebhookVerificationError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
