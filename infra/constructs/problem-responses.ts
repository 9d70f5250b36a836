import { ResponseType, type RestApi } from "aws-cdk-lib/aws-apigateway";
import type { DocumentedProblemName } from "../../shared/openapi/problem-catalogue.ts";

interface GatewayProblem {
  readonly type: ResponseType;
  /** Unset where API Gateway chooses the status. */
  readonly status?: number;
  readonly name: DocumentedProblemName;
  readonly title: string;
  readonly detail: string;
  readonly outcome: "not-sent" | "uncertain";
  readonly retryable: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

const unauthorized = {
  status: 401,
  name: "unauthorized",
  title: "Unauthorized",
  detail: "Send a valid API key as 'Authorization: Bearer rxg_<keyId>_<secret>'.",
  outcome: "not-sent",
  retryable: false,
  headers: { "WWW-Authenticate": "'Bearer'" },
} as const;

const unknownRoute = {
  status: 404,
  name: "not-found",
  title: "Not found",
  detail: "There is no such route. See GET /v1/vendors for the vendors, or the documentation for the rest.",
  outcome: "not-sent",
  retryable: false,
} as const;

const authorizerUnavailable = {
  status: 503,
  name: "authorizer-unavailable",
  title: "Service unavailable",
  detail: "The key could not be checked. Nothing was sent; try again.",
  outcome: "not-sent",
  retryable: true,
  headers: { "Retry-After": "'1'" },
} as const;

/**
 * For failures after a function may have begun. A template replaces variables and has no conditions, so that one text
 * serves the routes of vendors and the gateway's own.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-gateway-responses.responseTemplates.html
 */
const mayHaveBeenSent =
  "If this was a call of a vendor, it may have been sent, and whether the vendor did the work is not known. Repeat an unsafe call only with the same Idempotency-Key, or look for it in GET /v1/jobs. The gateway's other routes send nothing to a vendor.";

/** The responses that API Gateway gives itself, before or instead of a function. */
const problems: readonly GatewayProblem[] = [
  { type: ResponseType.UNAUTHORIZED, ...unauthorized },
  { type: ResponseType.ACCESS_DENIED, ...unauthorized },
  { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, ...unknownRoute },
  { type: ResponseType.RESOURCE_NOT_FOUND, ...unknownRoute },
  { type: ResponseType.AUTHORIZER_FAILURE, ...authorizerUnavailable },
  // Also when Lambda throttles the authorizer or its answer cannot be read: no function behind it has run.
  { type: ResponseType.AUTHORIZER_CONFIGURATION_ERROR, ...authorizerUnavailable },
  {
    type: ResponseType.REQUEST_TOO_LARGE,
    status: 413,
    name: "request-too-large",
    title: "Request too large",
    detail: "The body is over the limit of about 4.5 MB for a direct call.",
    outcome: "not-sent",
    retryable: false,
  },
  {
    type: ResponseType.THROTTLED,
    status: 429,
    name: "throttled",
    title: "Too many requests",
    detail: "The gateway's own limit is reached. Nothing was sent; try again later.",
    outcome: "not-sent",
    retryable: true,
    headers: { "Retry-After": "'1'" },
  },
  {
    type: ResponseType.INTEGRATION_TIMEOUT,
    status: 504,
    name: "gateway-timeout",
    title: "Gateway time-out",
    detail: `The gateway did not answer in time. ${mayHaveBeenSent}`,
    outcome: "uncertain",
    retryable: false,
  },
  {
    type: ResponseType.DEFAULT_4XX,
    name: "refused",
    title: "Refused",
    detail: "The request was refused before it reached the gateway's code.",
    outcome: "not-sent",
    retryable: false,
  },
  {
    type: ResponseType.DEFAULT_5XX,
    name: "internal-error",
    title: "Internal error",
    detail: `The gateway failed. ${mayHaveBeenSent}`,
    outcome: "uncertain",
    retryable: false,
  },
];

/** Makes API Gateway's own responses problem documents (RFC 9457) with the request id, as all others are. */
export function addProblemResponses(api: RestApi): void {
  for (const problem of problems) {
    api.addGatewayResponse(problem.type.responseType, {
      type: problem.type,
      ...(problem.status === undefined ? {} : { statusCode: String(problem.status) }),
      responseHeaders: {
        "Content-Type": "'application/problem+json'",
        "Gateway-Request-Id": "context.requestId",
        "Gateway-Outcome": `'${problem.outcome}'`,
        "Cache-Control": "'no-store'",
        "X-Content-Type-Options": "'nosniff'",
        ...problem.headers,
      },
      templates: { "application/json": template(problem) },
    });
  }
}

function template(problem: GatewayProblem): string {
  const document = JSON.stringify({
    type: `urn:rx-gateway:problem:${problem.name}`,
    title: problem.title,
    status: problem.status ?? "$status",
    detail: problem.detail,
    instance: "$context.requestId",
    outcome: problem.outcome,
    retryable: problem.retryable,
  });
  // A template cannot know a status that API Gateway chooses; RFC 9457 allows to omit the member.
  return document.replace('"status":"$status",', "");
}
