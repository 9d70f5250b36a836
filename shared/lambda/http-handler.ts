import middy, { type MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from "aws-lambda";
import { internalError, isInternalError } from "../core/internal-error.ts";
import { describeError, type Log } from "../core/log.ts";
import { Problem } from "../core/problem.ts";
import { withTracing } from "../core/tracing/current-span.ts";
import { droppedHeadersWarning, fitHeaders, maxResponseHeaderBytes, withWarnings } from "../http/header-limit.ts";
import { type GatewayRequest, type GatewayResponse, maxDirectBody } from "../http/messages.ts";
import { toGatewayRequest } from "./api-gateway-event.ts";
import { calledRoot } from "./called-root.ts";
import { readTracing } from "./invocation-tracing.ts";
import { inRequestSpan } from "./request-span.ts";

/**
 * Makes a Lambda handler behind API Gateway of a function of requests: errors become problem documents (with their
 * detail below 500, with only the request id from 500 on), and every response has `Gateway-Request-Id`. Responses under
 * `/v1` are `no-store` and `nosniff`. Each request is a span.
 */
export function httpHandler(handle: (request: GatewayRequest) => Promise<GatewayResponse>, log: Log) {
  const tracing = readTracing(log);
  const answer = answerHandler(handle, log);
  return (event: APIGatewayProxyEvent, context: Context): Promise<HttpResult> =>
    withTracing(tracing, () => inRequestSpan(event, () => answer(event, context)));
}

function answerHandler(handle: (request: GatewayRequest) => Promise<GatewayResponse>, log: Log) {
  // An early end would answer a call that may have been sent with the problem of one that was not.
  return middy<APIGatewayProxyEvent, HttpResult, Error, Context>({ timeoutEarlyInMillis: 0 })
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

type Headers = Record<string, string[]>;

interface HttpResult extends APIGatewayProxyResult {
  readonly multiValueHeaders: Headers;
}

type HttpMiddleware = MiddlewareObj<APIGatewayProxyEvent, HttpResult, Error, Context>;

/** Adds the headers of every response and keeps all headers within API Gateway's limit. */
function commonHeaders(): HttpMiddleware {
  const finish: NonNullable<HttpMiddleware["after"]> = (request) => {
    if (request.response === null || request.response === undefined) return;
    const { resource, requestContext } = request.event;
    const isPrivate = resource?.startsWith("/v1/") ?? false;
    const common = { names: isPrivate ? privateNames : publicNames, requestId: requestContext.requestId };
    request.response = finished(request.response, { ...common, root: calledRoot(request.event) });
  };
  return { after: finish, onError: finish };
}

/** Responses to partners hold patients' data: they must not be cached, and browsers must not guess their type. */
const privateHeaders: Headers = { "Cache-Control": ["no-store"], "X-Content-Type-Options": ["nosniff"] };

/** Names of the common headers, in lower case: of every response, and of responses to partners. */
const publicNames: ReadonlySet<string> = new Set(["gateway-request-id"]);
const privateNames: ReadonlySet<string> = new Set(["gateway-request-id", "cache-control", "x-content-type-options"]);

interface Common {
  readonly names: ReadonlySet<string>;
  readonly requestId: string;
  /** See `calledRoot`. */
  readonly root: string;
}

/**
 * The response with the common headers in place of its own of these names. Its links to the gateway's own paths are
 * prefixed, so that they resolve from the called URL under a stage or a base path.
 */
function finished(response: HttpResult, { names, requestId, root }: Common): HttpResult {
  const entries: [name: string, values: string[]][] = [];
  for (const [name, values] of Object.entries(response.multiValueHeaders)) {
    const plain = name.toLowerCase();
    if (names.has(plain)) continue;
    const link = root === "" ? undefined : ownLinks.get(plain);
    // A function, because a base path may contain `$`, which a replacement's text would interpret.
    const below = (_text: string, before: string, path: string): string => `${before}${root}${path}`;
    entries.push([name, link === undefined ? values : values.map((value) => value.replaceAll(link, below))]);
  }
  entries.push(["Gateway-Request-Id", [requestId]]);
  const headers = { ...Object.fromEntries(entries), ...(names === privateNames ? privateHeaders : {}) };
  // 100 bytes are reserved for the warning about dropped headers.
  const fitted = fitHeaders(headers, maxResponseHeaderBytes - 100);
  if (fitted.dropped === 0) return { ...response, multiValueHeaders: headers };
  const warned = withWarnings(fitted.headers, [droppedHeadersWarning(fitted.dropped)]);
  return { ...response, multiValueHeaders: multiValues(warned) };
}

const ownLinks: ReadonlyMap<string, RegExp> = new Map([
  ["location", /^()(\/(?:v1\/|docs$))/g],
  ["content-location", /^()(\/v1\/)/g],
  ["link", /(<)(\/v1\/)/g],
]);

function problemAnswers(log: Log): HttpMiddleware {
  return {
    onError: (request) => {
      const requestId = request.event.requestContext.requestId;
      const { error } = request;
      // The code of vendor calls sets its own outcome; no other request sends anything to a vendor.
      const problem = error instanceof Problem ? error : internalError("not-sent", { retryable: false, cause: error });
      if (isInternalError(problem)) log.error("request.failed", { requestId, ...describeError(problem.cause) });
      request.response = problemResult(problem, requestId);
    },
  };
}

/** The response with a problem document. */
export function problemResult(problem: Problem, requestId: string): HttpResult {
  return toResult({
    status: problem.members.status,
    headers: problem.headers(),
    body: JSON.stringify(problem.document(requestId)),
  });
}

/** A response that cannot be serialized; one with an outcome is a vendor's answer, so that the call was sent. */
function afterAnswer({ headers }: GatewayResponse, cause: unknown): Problem {
  return internalError("Gateway-Outcome" in headers ? "uncertain" : "not-sent", { retryable: false, cause });
}

function toResult(response: GatewayResponse): HttpResult {
  const body = bufferOf(response.body);
  if (body.length > maxDirectBody) throw tooLarge();
  return {
    statusCode: response.status,
    multiValueHeaders: multiValues(response.headers),
    body: body.toString("base64"),
    isBase64Encoded: true,
  };
}

/** Without a copy of the bytes. */
function bufferOf(body: GatewayResponse["body"]): Buffer {
  return typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

function multiValues(headers: GatewayResponse["headers"]): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? [value] : [...value]]),
  );
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
