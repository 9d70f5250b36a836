/**
 * The last part of a problem's `type`, `urn:rx-gateway:problem:<name>`, which a partner's code can switch on. Each is
 * described in `shared/openapi/problem-catalogue.ts`; a missing one is a type error.
 */
export type PartnerProblemName =
  | "answer-unavailable"
  | "answer-too-large"
  | "attempt-in-progress"
  | "bad-request"
  | "body-not-json"
  | "body-too-deep"
  | "body-too-large"
  | "conflict"
  | "connection-empty"
  | "connection-misconfigured"
  | "connection-unavailable"
  | "directory-unavailable"
  | "forbidden"
  | "gone"
  | "idempotency-key-in-use"
  | "idempotency-key-required"
  | "idempotency-key-reused"
  | "identical-request"
  | "internal-error"
  | "job-abandoned"
  | "job-body-gone"
  | "job-cancelled"
  | "job-expired"
  | "job-failed"
  | "job-not-recorded"
  | "job-state"
  | "method-not-allowed"
  | "no-time-left"
  | "not-found"
  | "rate-limit-reached"
  | "recovery-running"
  | "tenant-required"
  | "token-store-unavailable"
  | "too-many-endpoints"
  | "unauthorized"
  | "upload-empty"
  | "upload-expired"
  | "upload-unavailable"
  | "upload-used"
  | "vendor-cooling-down"
  | "vendor-credentials-refused"
  | "vendor-down"
  | "vendor-failed"
  | "vendor-login-refused"
  | "vendor-login-unavailable"
  | "vendor-outcome-uncertain"
  | "vendor-unavailable"
  | "vendor-unreachable";

/** Problems that only a vendor gets, as the answer to its webhook. */
type WebhookProblemName = "webhook-not-stored" | "webhook-too-large";

export type ProblemName = PartnerProblemName | WebhookProblemName;
