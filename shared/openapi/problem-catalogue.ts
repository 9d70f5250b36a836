import type { PartnerProblemName } from "../core/problem-name.ts";

/** What API Gateway answers by itself (`infra/constructs/problem-responses.ts`), beside names that it shares. */
type ApiGatewayProblemName =
  | "authorizer-unavailable"
  | "gateway-timeout"
  | "refused"
  | "request-too-large"
  | "throttled";

/** The names under which API Gateway's own answers are documented. */
export type DocumentedProblemName = PartnerProblemName | ApiGatewayProblemName;

/** A problem as partners read about it. */
interface DescribedProblem {
  readonly status: number | string;
  /** When it comes, and what to do. */
  readonly means: string;
}

/** Every problem that a partner can get, by the last part of its `type`. */
export const problemCatalogue: Readonly<Record<DocumentedProblemName, DescribedProblem>> = {
  "bad-request": { status: 400, means: "The request is not as documented. `errors` names each fault with a pointer." },
  "body-not-json": {
    status: 400,
    means: "The gateway writes the vendor's token into the body, so the body is a JSON object, not compressed.",
  },
  "body-too-deep": {
    status: 400,
    means:
      "The gateway reads this body, and its objects and arrays are nested more than 256 levels deep. Where the gateway need not read a body, any depth passes.",
  },
  "idempotency-key-required": {
    status: 400,
    means: "Production takes this order only with an `Idempotency-Key`. Send one.",
  },
  "tenant-required": {
    status: 400,
    means:
      "The connection has several tenants, and the call is a write or the connection has no default tenant. Name one in `Tenant-Id`.",
  },
  unauthorized: { status: 401, means: "The key is missing, unknown or revoked, or `Authorization` is there twice." },
  forbidden: {
    status: 403,
    means:
      "The key has no grant for this, the tenant is not one of the connection's, or the path is a login or logout, which only the gateway calls.",
  },
  "not-found": { status: 404, means: "There is no such route or thing, or it belongs to another partner." },
  "method-not-allowed": { status: 405, means: "The route has other methods. `Allow` lists them." },
  "attempt-in-progress": { status: 409, means: "An attempt of this delivery is in progress. Ask again later." },
  conflict: { status: 409, means: "The thing is in a state that does not allow this. `detail` says which." },
  "idempotency-key-in-use": {
    status: 409,
    means: "The first request under this key has not ended. Repeat it after `Retry-After`, or ask for its job.",
  },
  "job-abandoned": {
    status: 409,
    means: "The job was given up with its outcome unknown. Use another `Idempotency-Key` to make the call again.",
  },
  "job-body-gone": {
    status: 409,
    means: "The body is no longer stored, so the job cannot be sent again. Confirm or abandon it.",
  },
  "job-state": { status: 409, means: "The job's status does not allow this. Look at the job." },
  "recovery-running": { status: 409, means: "Another recovery of this endpoint is running. `Location` leads to it." },
  "too-many-endpoints": { status: 409, means: "The partner has as many endpoints as it can have. Delete one first." },
  "upload-empty": { status: 409, means: "Nothing was put at the upload's `url` yet. PUT the body, then repeat." },
  "upload-used": { status: 409, means: "Another call uses or has used this upload. Make a new one." },
  gone: { status: 410, means: "The event or its endpoint no longer exists." },
  "upload-expired": { status: 410, means: "The upload's time is over. Make a new one." },
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
    means: "An equal order without a key was made within 15 minutes. See *Orders*. `Gateway-Job` names its job.",
  },
  throttled: { status: 429, means: "The gateway's own limit is reached. Repeat after `Retry-After`." },
  refused: { status: "4xx", means: "API Gateway refused the request before the gateway read it." },
  "internal-error": { status: 500, means: "The gateway failed. `outcome` says whether anything was sent." },
  "answer-too-large": {
    status: 502,
    means: "The vendor's answer is larger than the 100 MiB that can be passed on. Ask for less at once.",
  },
  "vendor-credentials-refused": {
    status: 502,
    means: "The vendor refuses the connection's credentials, also with a new token. The operator must renew them.",
  },
  "vendor-failed": { status: 502, means: "The vendor gave no usable answer to a read. Repeat it." },
  "answer-unavailable": {
    status: 503,
    means:
      "The vendor answered, and its large answer cannot be fetched for the moment. Repeat a read; for a write, ask for the response of the job that `Gateway-Job` names.",
  },
  "authorizer-unavailable": { status: 503, means: "The key could not be checked. Repeat." },
  "rate-limit-reached": { status: 503, means: "Your share of the connection's rate limit is used up for the moment." },
  "connection-empty": { status: 503, means: "The operator has not put the connection's credentials in yet." },
  "connection-misconfigured": {
    status: 503,
    means: "The connection's secret cannot be used. `detail` names each wrong field; the operator must correct it.",
  },
  "connection-unavailable": { status: 503, means: "The connection's secret could not be read. Repeat." },
  "directory-unavailable": { status: 503, means: "The key's grants could not be read. Repeat." },
  "job-cancelled": {
    status: "503, 409",
    means:
      "The job was cancelled before it was sent. 409: before it was sent again; the first attempt's outcome is unknown.",
  },
  "job-expired": {
    status: "503, 409",
    means:
      "The job's time was over before it could be sent. 409: before it could be sent again; the first attempt's outcome is unknown.",
  },
  "job-failed": {
    status: "503, 409",
    means:
      "The job ended without the vendor's having done anything. 409: it could not be sent again; the first attempt's outcome is unknown.",
  },
  "job-not-recorded": { status: 503, means: "The job could not be recorded, so nothing was sent. Repeat." },
  "no-time-left": { status: 503, means: "Preparing the call used up its time. Repeat." },
  "token-store-unavailable": { status: 503, means: "The gateway's token store could not be reached. Repeat." },
  "upload-unavailable": { status: 503, means: "The upload could not be read. Repeat." },
  "vendor-cooling-down": { status: 503, means: "The vendor asked for a pause. Repeat after `Retry-After`." },
  "vendor-down": {
    status: 503,
    means: "The vendor has failed many times in a row, so calls are held back for a while.",
  },
  "vendor-login-refused": {
    status: 503,
    means: "The vendor's token endpoint refuses the connection's credentials. The operator must renew them.",
  },
  "vendor-login-unavailable": { status: 503, means: "The vendor's token endpoint gave no usable token. Repeat later." },
  "vendor-unavailable": {
    status: 503,
    means: "The vendor turned the call away before any work (`rejected`). Repeat after `Retry-After`.",
  },
  "vendor-unreachable": { status: 503, means: "No connection to the vendor was made. Repeat." },
  "gateway-timeout": {
    status: 504,
    means: "No answer in 29 s. Repeat a read; for a write, look for its job in `GET /v1/jobs` first.",
  },
  "vendor-outcome-uncertain": {
    status: 504,
    means:
      "The vendor was sent a write and gave no certain answer. Find out whether it was done, then resolve the job that `Gateway-Job` names.",
  },
};

/** The catalogue as a Markdown table, by status. */
export function problemTable(): string {
  const rows = Object.entries(problemCatalogue)
    .toSorted(([, one], [, other]) => Number.parseInt(`${one.status}`, 10) - Number.parseInt(`${other.status}`, 10))
    .map(([name, { status, means }]) => `| ${status} | \`${name}\` | ${means} |`);
  return ["| status | `type` ends in | meaning |", "|---|---|---|", ...rows].join("\n");
}
