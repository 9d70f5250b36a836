import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { RestApiSpec } from "../deployment/rest-api.ts";
import { payloadLimit } from "../lambda/function-pool.ts";
import type { InvocationOutcome } from "../lambda/instance.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import { accessLogLine, type Exchange } from "./access-log.ts";
import { Authorizer } from "./authorizer.ts";
import { calledPaths } from "./called-paths.ts";
import { GatewayResponses, type ResponseType } from "./gateway-responses.ts";
import { headerBytes, maxHeaderBytes } from "./header-limit.ts";
import { head, type Incoming, readIncoming } from "./incoming.ts";
import { proxyEvent, requestParts } from "./proxy-event.ts";
import { type ProxyResponse, parseProxyResponse } from "./proxy-response.ts";
import { parseQuery } from "./query.ts";
import { newRequestContext, type RequestContext } from "./request-context.ts";
import { type Route, RouteTable } from "./route-table.ts";

export interface ApiOptions {
  readonly api: RestApiSpec;
  readonly target: Pick<DeploymentTarget, "region" | "accountId">;
  /** A base path of a custom domain, such as `/rx`, under which the API answers as well. */
  readonly basePath?: string | undefined;
  /** @param caller whose request it is: the authorizer's principal, or the path of a request without one */
  invoke(functionName: string, event: string, caller?: string): Promise<InvocationOutcome>;
  /** Receives one line per request, if the stage has access logs. */
  accessLog(line: string): void;
}

/** A request as the integration gets it. */
interface ProxyRequest {
  /** In JSON. */
  readonly event: string;
  readonly path: string;
}

/** API Gateway's part of a request: routing, authorization, invocation, and the HTTP answer. */
export class ApiGateway {
  readonly #options: ApiOptions;
  readonly #routes: RouteTable;
  readonly #responses: GatewayResponses;
  readonly #authorizers: ReadonlyMap<string, Authorizer>;

  constructor(options: ApiOptions) {
    this.#options = options;
    const { methods, authorizers, gatewayResponses } = options.api;
    this.#routes = new RouteTable(methods);
    this.#responses = new GatewayResponses(gatewayResponses);
    this.#authorizers = new Map(
      [...authorizers].map(([id, spec]) => [
        id,
        new Authorizer(spec, (event) => options.invoke(spec.functionName, event)),
      ]),
    );
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, ...rest } = head(request);
    const context = newRequestContext({ headers, ...rest }, this.#options.api, this.#options.target);
    const exchange: Exchange = { context, facts: {} };
    const incoming = await readIncoming(request);
    const answer = !incoming
      ? this.#render("REQUEST_TOO_LARGE", exchange)
      : (request.url ?? "").length + headerBytes(headers) > maxHeaderBytes
        ? this.#render("DEFAULT_4XX", exchange)
        : await this.#answer(incoming, exchange);
    send(response, answer, context);
    const { accessLogFormat } = this.#options.api;
    if (accessLogFormat !== undefined) this.#options.accessLog(accessLogLine(accessLogFormat, exchange, answer));
  }

  async #answer(incoming: Incoming, exchange: Exchange): Promise<ProxyResponse> {
    const { context, facts } = exchange;
    const { api, basePath } = this.#options;
    const paths = calledPaths(incoming.path, { stage: api.stage, basePath });
    const route = this.#routes.find(incoming.method, paths.route);
    if (!route) return this.#render("MISSING_AUTHENTICATION_TOKEN", exchange);
    context.resourcePath = route.method.resourcePath;
    const query = parseQuery(incoming.query);
    if (!query) return this.#render("BAD_REQUEST_PARAMETERS", exchange);
    const parts = requestParts({ ...incoming, path: paths.event }, route, query, context);
    const authorizer = this.#authorizers.get(route.method.authorizer ?? "");
    if (authorizer) {
      const started = performance.now();
      const decision = await authorizer.authorize(incoming, parts, this.#methodArn(incoming.method, paths.route));
      const latency = Math.round(performance.now() - started);
      facts.authorizer = { status: decision.allowed ? 200 : authorizerStatus(decision.response), latency };
      if (!decision.allowed) return this.#render(decision.response, exchange);
      context.authorizer = decision.context;
    }
    const event = proxyEvent(parts, incoming.body);
    if (Buffer.byteLength(event) > payloadLimit) return this.#render("REQUEST_TOO_LARGE", exchange);
    return this.#integrate(route, { event, path: paths.event }, exchange);
  }

  async #integrate({ method }: Route, { event, path }: ProxyRequest, exchange: Exchange): Promise<ProxyResponse> {
    const { context, facts } = exchange;
    const { promise: timedOut, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(resolve, method.timeoutMs, undefined);
    const started = performance.now();
    // Without a principal the path tells callers apart: a vendor's webhooks have one for each connection.
    const caller = context.authorizer?.["principalId"] ?? path;
    // The function continues after API Gateway has stopped waiting.
    const invoked = this.#options.invoke(method.functionName, event, caller);
    const outcome = await Promise.race([invoked, timedOut]);
    clearTimeout(timer);
    facts.integrationLatency = Math.round(performance.now() - started);
    if (!outcome) return this.#render("INTEGRATION_TIMEOUT", exchange);
    const throttled = !outcome.ok && outcome.throttled === true;
    facts.integrationStatus = throttled ? 429 : 200;
    const parsed = outcome.ok ? parseProxyResponse(outcome.payload) : undefined;
    // A function that is throttled is API Gateway's 500; one that failed is its 502.
    if (!parsed) return this.#render("DEFAULT_5XX", exchange, throttled ? 500 : 502);
    return headerBytes(allHeaders(parsed, context)) > maxHeaderBytes ? this.#render("DEFAULT_5XX", exchange) : parsed;
  }

  #render(type: ResponseType, { context, facts }: Exchange, status?: number): ProxyResponse {
    facts.error = { responseType: type };
    return this.#responses.render(type, context, status);
  }

  #methodArn(method: string, path: string): string {
    const { region, accountId } = this.#options.target;
    const { id, stage } = this.#options.api;
    return `arn:aws:execute-api:${region}:${accountId}:${id}/${stage}/${method}${path}`;
  }
}

/** The API's server. */
export function createGatewayServer(api: ApiGateway): Server {
  // Larger than API Gateway's own limit, so that its answer is sent and not Node's.
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    api.handle(request, response).catch(() => response.destroy());
  });
  // Clients reuse connections; a server that closes them first breaks an occasional request.
  server.keepAliveTimeout = 65_000;
  return server;
}

function send(response: ServerResponse, answer: ProxyResponse, context: RequestContext): void {
  response.writeHead(answer.status, allHeaders(answer, context).flat());
  response.end(isBodiless(answer) ? undefined : answer.body);
}

function authorizerStatus(response: ResponseType): number {
  return response === "UNAUTHORIZED" ? 401 : response === "ACCESS_DENIED" ? 403 : 500;
}

function isBodiless({ status }: ProxyResponse): boolean {
  return status === 204 || status === 304;
}

/** The headers of the answer, and those that API Gateway adds. */
function allHeaders(answer: ProxyResponse, context: RequestContext): (readonly [string, string])[] {
  return [
    ...answer.headers,
    ...(isBodiless(answer) ? [] : [["Content-Length", String(answer.body.length)] as const]),
    ["x-amzn-RequestId", context.requestId],
    ["x-amz-apigw-id", context.extendedRequestId],
  ];
}
