import type { PartnerProblemName, WebhookProblemName } from "../core/problem-name.ts";

/** Problems that only API Gateway answers (`infra/constructs/problem-responses.ts`). */
type ApiGatewayProblemName =
  | "authorizer-unavailable"
  | "gateway-timeout"
  | "refused"
  | "request-too-large"
  | "throttled";

/** The name of every problem that partners can get. */
export type DocumentedProblemName = PartnerProblemName | ApiGatewayProblemName;

/** A problem, for its partners. */
interface DescribedProblem {
  readonly status: number | string;
  /** Its cause, and what to do. */
  readonly means: string;
}

/** Every problem that partners can get, by the last part of its `type`. */
export const problemCatalogue: Readonly<Record<DocumentedProblemName, DescribedProblem>> = {
  "bad-request": {
    status: 400,
    means: "The request does not match the document. `errors` lists each fault with a pointer.",
  },
  "body-not-json": {
    status: 400,
    means: "The gateway adds the vendor's token to the body, so the body has to be an uncompressed JSON object.",
  },
  "body-too-deep": {
    status: 400,
    means:
      "The gateway reads this body, and it is nested more than 256 levels deep. Bodies that the gateway does not read can have any depth.",
  },
  "idempotency-key-required": {
    status: 400,
    means: "Production requires an `Idempotency-Key` for this order. Send one.",
  },
  "tenant-required": {
    status: 400,
    means:
      "The connection has several tenants, and the call is a write or the connection has no default tenant. Send one in `Tenant-Id`.",
  },
  unauthorized: {
    status: 401,
    means: "The key is missing, unknown or revoked, or `Authorization` was sent more than once.",
  },
  forbidden: {
    status: 403,
    means:
      "The key has no grant for this, the tenant is not one of the connection's, or the path is a login or logout, which only the gateway calls.",
  },
  "wrong-audience": {
    status: 403,
    means:
      "The vendor takes other credentials for this operation than the connection holds. Call it on a connection with credentials for its audience (`x-gateway-audience`).",
  },
  "assumed-path-not-found": {
    status: 404,
    means:
      "The vendor answered 404 to an operation whose path is assumed: what was asked for does not exist, or the path is wrong. `detail` says how the operator corrects the path; `vendorAnswer` has the vendor's own answer.",
  },
  "not-found": { status: 404, means: "There is no such route or resource, or it belongs to another partner." },
  "not-found-or-not-covered": {
    status: 404,
    means:
      "The vendor has no price for this NDC and quantity, or does not cover it: it answered 404 to every part of the request.",
  },
  "method-not-allowed": {
    status: 405,
    means: "The route does not have this method, or HEAD names a GET that does work. `Allow` lists its methods.",
  },
  "not-acceptable": {
    status: 406,
    means:
      "A unified resource is given as `application/json`. It is not given as FHIR, since the vendors lack members that FHIR requires.",
  },
  "attempt-in-progress": {
    status: 409,
    means: "An attempt of this delivery is in progress. Retry after `Retry-After`.",
  },
  conflict: { status: 409, means: "The resource's state does not allow this. `detail` says why." },
  "idempotency-key-in-use": {
    status: 409,
    means: "The first request with this key has not ended. Repeat it after `Retry-After`, or retrieve its job.",
  },
  "job-abandoned": {
    status: 409,
    means: "The job was abandoned with its outcome unknown. Use another `Idempotency-Key` to make the call again.",
  },
  "job-answer-erased": {
    status: 410,
    means: "Request and answer of the job were erased with the patient whom they name. The job itself remains.",
  },
  "job-body-gone": {
    status: 409,
    means: "The body is no longer stored, so the job cannot be sent again. Confirm or abandon it.",
  },
  "job-state": {
    status: 409,
    means:
      "The job's status does not allow this, or its call may still be in progress: then repeat it after Retry-After. Retrieve the job.",
  },
  "catch-up-not-ready": {
    status: 409,
    means:
      "No answer of this connection has shown yet what a catch-up reads. Read a case that exists, and repeat some minutes later.",
  },
  "catch-up-running": {
    status: 409,
    means: "A catch-up of this connection is waiting or running, at `Location`. Repeat after `Retry-After`.",
  },
  "recovery-running": { status: 409, means: "Another recovery of this endpoint is running, at `Location`." },
  "too-many-endpoints": { status: 409, means: "The partner has the maximum number of endpoints. Delete one first." },
  "upload-empty": { status: 409, means: "The upload has no body yet. `PUT` it at the upload's `url`, then repeat." },
  "upload-used": { status: 409, means: "Another call uses or has used this upload. Create a new one." },
  "cursor-expired": {
    status: 410,
    means:
      "The cursor is older than 30 days, which is how long events are stored. Begin again with `since`, or without a cursor, and look up elsewhere what you may have missed.",
  },
  gone: { status: 410, means: "The event or its endpoint no longer exists." },
  "upload-expired": { status: 410, means: "The upload has expired. Create a new one." },
  "body-too-large": { status: 413, means: "The body is over the limit that `detail` names." },
  "request-too-large": {
    status: 413,
    means: "The body is over the limit of about 4.5 MB for a direct call. Use an upload.",
  },
  "idempotency-key-reused": {
    status: 422,
    means: "The key belongs to a request with another method, path, query, body or tenant. Use a new key.",
  },
  "identical-request": {
    status: 422,
    means:
      "An equal order without a key was sent within 15 minutes. See `/docs/idempotency#orders`. `Gateway-Job` is its job.",
  },
  "possible-duplicate": {
    status: 422,
    means:
      "An earlier call under another key, or none, has the same intent, such as a refill of the same prescription. Nothing was sent. `conflicts` names its job and what differs. See `/docs/idempotency#the-same-intent-under-another-key`.",
  },
  "intent-not-read": {
    status: 422,
    means:
      "Repeats are refused here, and the body cannot be read to notice one: it is an upload, is larger than 1 MiB, is no JSON, or has more than 20 elements. `detail` says which. Nothing was sent.",
  },
  "prescription-of-another-patient": {
    status: 422,
    means:
      "A prescription of the refill belongs to another patient, by the vendor's record. Nothing was sent. `errors` names it. No header overrides this.",
  },
  "refill-needs-attention": {
    status: 422,
    means:
      "With `check: refuse`: the pharmacy may have to ask the prescriber. Nothing was sent. `errors` has the reasons by prescription.",
  },
  "vendor-refused": {
    status: 422,
    means:
      "A unified resource: the vendor answered that it did not do what was asked. `vendorAnswer` has its answer as it is.",
  },
  "too-many-calls": {
    status: 429,
    means:
      "As many calls of this vendor are in progress as the gateway allows. Nothing was sent. Repeat after `Retry-After`.",
  },
  "too-many-rotations": {
    status: 429,
    means: "The partner's keys were rotated too often within an hour. Repeat after `Retry-After`.",
  },
  "session-not-allowed": {
    status: 403,
    means:
      "A portal session may not do this: calls to vendors, uploads, keys and further sessions need an API key; one that only reads changes nothing, and one without `payloads` shows none.",
  },
  "partner-share-used": {
    status: 429,
    means:
      "You have as many calls of this vendor in progress, or as many queued jobs, as one partner may have. Nothing was sent. `RateLimit` shows the share. Repeat after `Retry-After`.",
  },
  "too-many-looks": {
    status: 429,
    means:
      "The vendor was asked about this job less than a minute ago. Look at the job, or repeat after `Retry-After`.",
  },
  "too-many-uploads": {
    status: 429,
    means:
      "You have as many unused uploads for this vendor as one partner may have. Use one, or wait until they expire.",
  },
  throttled: { status: 429, means: "The gateway's own rate limit is exceeded. Repeat after `Retry-After`." },
  refused: { status: "4xx", means: "API Gateway refused the request before it reached the gateway's functions." },
  "internal-error": { status: 500, means: "The gateway failed. `outcome` says whether anything was sent." },
  "loop-detected": {
    status: 508,
    means:
      "The request has a valid `Gateway-Hop`: it is a delivery of the gateway's own that a receiver has forwarded to the gateway. Nothing was sent. Do not forward headers of deliveries.",
  },
  "answer-too-large": {
    status: 502,
    means: "The vendor's answer is larger than the 100 MiB that can be returned. Request less at once.",
  },
  "vendor-credentials-refused": {
    status: 502,
    means: "The vendor refuses the connection's credentials, even with a new token. The operator must renew them.",
  },
  "vendor-failed": { status: 502, means: "The vendor gave no usable answer to a read. Repeat it." },
  "answer-unavailable": {
    status: 503,
    means:
      "The vendor answered, but its large answer is unavailable for the moment. Repeat a read; for a write, retrieve the response of the job in `Gateway-Job`.",
  },
  "not-on-record": {
    status: 503,
    means:
      "The answer is not shown, since its receipt could not be stored. Repeat a read; for a write, retrieve the response of the job in `Gateway-Job`.",
  },
  "authorizer-unavailable": { status: 503, means: "The key could not be checked. Repeat." },
  "rate-limit-reached": {
    status: 503,
    means: "Your share of the connection's rate limit is used up for now. Repeat after `Retry-After`.",
  },
  "connection-empty": { status: 503, means: "The connection has no credentials yet. The operator must store them." },
  "connection-misconfigured": {
    status: 503,
    means: "The connection's secret cannot be used. `detail` names each wrong field; the operator must correct it.",
  },
  "connection-unavailable": { status: 503, means: "The connection's secret could not be read. Repeat." },
  "directory-unavailable": { status: 503, means: "The key's grants could not be read. Repeat." },
  "gateway-restoring": {
    status: 503,
    means: "The gateway is being restored from a backup. Nothing was sent. Repeat after `Retry-After`.",
  },
  "job-cancelled": {
    status: "503, 409",
    means:
      "The job was cancelled before it was sent. 409: before it was sent again; the first attempt's outcome is unknown.",
  },
  "job-expired": {
    status: "503, 409",
    means:
      "The job expired before it could be sent. 409: before it could be sent again; the first attempt's outcome is unknown.",
  },
  "job-failed": {
    status: "503, 409",
    means:
      "The job ended and the vendor did no work. 409: it could not be sent again and the first attempt's outcome is unknown, or the vendor's webhook says that the work failed and the answer was lost; the Idempotency-Key stays in use.",
  },
  "job-not-recorded": { status: 503, means: "The job could not be recorded, so nothing was sent. Repeat." },
  "refill-not-checked": {
    status: 503,
    means: "With `check: refuse`: a prescription could not be read, so nothing was sent. `errors` names it. Repeat.",
  },
  "no-time-left": { status: 503, means: "Preparing the call took too long. Repeat." },
  "metrics-unavailable": { status: 503, means: "The metrics could not be read. Nothing else is affected. Repeat." },
  "token-store-unavailable": { status: 503, means: "The gateway's token store is unavailable. Repeat." },
  "upload-unavailable": { status: 503, means: "The upload could not be read. Repeat." },
  "vendor-cooling-down": { status: 503, means: "The vendor asked for a cool-down. Repeat after `Retry-After`." },
  "vendor-down": {
    status: 503,
    means: "The vendor has failed many times in a row, so the circuit is open. Repeat after `Retry-After`.",
  },
  "vendor-login-refused": {
    status: 503,
    means: "The vendor's token endpoint refuses the connection's credentials. The operator must renew them.",
  },
  "vendor-login-unavailable": { status: 503, means: "The vendor's token endpoint gave no usable token. Repeat later." },
  "vendor-unavailable": {
    status: 503,
    means: "The vendor rejected the call before any work (`rejected`). Repeat after `Retry-After`.",
  },
  "vendor-unreachable": { status: 503, means: "No connection to the vendor could be opened. Repeat." },
  "gateway-timeout": {
    status: 504,
    means: "No answer in 29 s. Repeat a read; for a write, look for its job in `GET /v1/jobs` first.",
  },
  "vendor-outcome-uncertain": {
    status: 504,
    means:
      "A write was sent and the vendor gave no conclusive answer. Find out whether it was done, then resolve the job in `Gateway-Job`.",
  },
};

/** What a vendor gets as the answer to its webhook. Partners look these up where they read a vendor's log of webhooks. */
export const webhookProblemCatalogue: Readonly<Record<WebhookProblemName, DescribedProblem>> = {
  "webhook-too-large": {
    status: 413,
    means:
      "Vendors get it, partners do not: a webhook is over the limit that `detail` names. It is not stored, and no event comes of it.",
  },
  "webhook-not-stored": {
    status: 503,
    means:
      "Vendors get it, partners do not: a webhook could not be stored. A vendor that sends it again after `Retry-After` loses nothing.",
  },
};

/** Every problem of the gateway, each of which has its anchor in the page of errors. */
export const everyProblem: Readonly<Record<string, DescribedProblem>> = {
  ...problemCatalogue,
  ...webhookProblemCatalogue,
};
