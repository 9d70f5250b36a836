import { fillContext } from "./context-variables.ts";
import type { ProxyResponse } from "./proxy-response.ts";
import type { RequestContext } from "./request-context.ts";

/** What an access log has in addition to the context that functions see; times in milliseconds. */
export interface AccessFacts {
  /** The gateway response that answered. */
  error?: { readonly responseType: string };
  /** Of Lambda's own answer: 200 also where the function failed. */
  integrationStatus?: number;
  integrationLatency?: number;
  authorizer?: { readonly status: number; readonly latency: number };
}

/** One request, while it is handled. */
export interface Exchange {
  readonly context: RequestContext;
  readonly facts: AccessFacts;
}

/**
 * The access log's line for a request, with `-` for what it has not.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 */
export function accessLogLine(format: string, { context, facts }: Exchange, { status, body }: ProxyResponse): string {
  const values = {
    ...context,
    ...facts,
    authorizer: { ...context.authorizer, ...facts.authorizer },
    status,
    responseLength: body.length,
    responseLatency: Date.now() - context.requestTimeEpoch,
  };
  return fillContext(format, values, "-");
}
