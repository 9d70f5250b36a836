import middy, { type MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from "aws-lambda";
import { internalError, isInternalError } from "../core/internal-error.ts";
import { describeError, type Log } from "../core/log.ts";
import { Problem } from "../core/problem.ts";
import { droppedHeadersWarning, fitHeaders, maxResponseHeaderBytes, withWarnings } from "../http/header-limit.ts";
import { type GatewayRequest, type GatewayResponse, maxDirectBody } from "../http/messages.ts";
import { calledRoot, toGatewayRequest } from "./api-gateway-event.ts";

/**
 * Turns a function of requests into a Lambda handler behind API Gateway: errors become problem documents (told below
 * 500, named only by the request id from there on), and every answer carries `Gateway-Request-Id`. Those under `/v1`
 * are `no-store` and `nosniff`.
 */
export function httpHandler(handle: (request: GatewayRequest) => Promise<GatewayResponse>, log: Log) {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult, Error, Context>()
    .use(commonHeaders())
    .use(problemAnswers(log))
    .handler(async (event, context) => {
      const response = await handle(toGatewayRequest(event, () => context.getRemainingTimeInMillis()));
      try {
        return toResult(response);
      } catch (error) {
        throw error instanceof Problem ? error : afterAnswer(response, error);
      }
    });
}

type HttpMiddleware = MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult, Error, Context>;

/** Puts on every answer what they all carry, and keeps its headers within API Gateway's limit. */
function commonHeaders(): HttpMiddleware {
  const finish: NonNullable<HttpMiddleware["after"]> = (request) => {
    if (request.response === null || request.response === undefined) return;
    const { resource, requestContext } = request.event;
    const isPrivate = resource?.startsWith("/v1/") ?? false;
    const linked = withRoot(request.response, calledRoot(request.event));
    request.response = finished(linked, requestContext.requestId, isPrivate);
  };
  return { after: finish, onError: finish };
}

/** What is said of an answer to a partner: it is about patients, and its type is what `Content-Type` says. */
const privateHeaders = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

function finished(response: APIGatewayProxyResult, requestId: string, isPrivate: boolean): APIGatewayProxyResult {
  const ours = { "Gateway-Request-Id": requestId, ...(isPrivate ? privateHeaders : {}) };
  const replaced = new Set(Object.keys(ours).map((name) => name.toLowerCase()));
  const others = Object.entries(response.multiValueHeaders ?? {}).filter(([name]) => !replaced.has(name.toLowerCase()));
  const all = { ...texts(Object.fromEntries(others)), ...ours };
  // Room for the warning that tells of it.
  const fitted = fitHeaders(all, maxResponseHeaderBytes - 100);
  const headers = fitted.dropped === 0 ? all : withWarnings(fitted.headers, [droppedHeadersWarning(fitted.dropped)]);
  return { ...response, multiValueHeaders: multiValues(headers) };
}

/** Links to the gateway's own paths resolve from the URL that was called, also under a stage's name or a base path. */
function withRoot(response: APIGatewayProxyResult, root: string): APIGatewayProxyResult {
  if (root === "") return response;
  const headers = Object.entries(response.multiValueHeaders ?? {}).map(([name, values]) => {
    const lead = leads.get(name.toLowerCase());
    return [name, lead === undefined ? values : values.map((value) => String(value).replaceAll(lead, `$1${root}$2`))];
  });
  return { ...response, multiValueHeaders: Object.fromEntries(headers) };
}

const leads: ReadonlyMap<string, RegExp> = new Map([
  ["location", /^()(\/v1\/)/g],
  ["content-location", /^()(\/v1\/)/g],
  ["link", /(<)(\/v1\/)/g],
]);

function problemAnswers(log: Log): HttpMiddleware {
  return {
    onError: (request) => {
      const requestId = request.event.requestContext.requestId;
      const { error } = request;
      // A vendor call tells its own outcome (`sendCall`); every other request sends nothing to a vendor.
      const problem = error instanceof Problem ? error : internalError("not-sent", { retryable: false, cause: error });
      if (isInternalError(problem)) log.error("request.failed", { requestId, ...describeError(problem.cause) });
      request.response = problemResult(problem, requestId);
    },
  };
}

/** The answer that tells a problem. */
export function problemResult(problem: Problem, requestId: string): APIGatewayProxyResult {
  return toResult({
    status: problem.members.status,
    headers: problem.headers(),
    body: JSON.stringify(problem.document(requestId)),
  });
}

/** An answer of a vendor's that cannot be written: the call was sent. */
function afterAnswer({ headers }: GatewayResponse, cause: unknown): Problem {
  return internalError("Gateway-Outcome" in headers ? "uncertain" : "not-sent", { retryable: false, cause });
}

function toResult(response: GatewayResponse): APIGatewayProxyResult {
  const body = typeof response.body === "string" ? Buffer.from(response.body) : Buffer.from(response.body);
  if (body.length > maxDirectBody) throw tooLarge();
  return {
    statusCode: response.status,
    multiValueHeaders: multiValues(response.headers),
    body: body.toString("base64"),
    isBase64Encoded: true,
  };
}

function multiValues(headers: GatewayResponse["headers"]): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? [value] : [...value]]),
  );
}

/** As `multiValues`, of what it has made. */
function texts(headers: NonNullable<APIGatewayProxyResult["multiValueHeaders"]>): GatewayResponse["headers"] {
  return Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.map(String)]));
}

function tooLarge(): Problem {
  return new Problem({
    status: 502,
    name: "answer-too-large",
    title: "Answer too large",
    detail: "The vendor's answer is over the 4.5 MB that can be passed on. Ask for less at once.",
    outcome: "answered",
  });
}
