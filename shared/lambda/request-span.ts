import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { annotateSpan, failSpan, inSpan } from "../core/tracing/current-span.ts";
import { readTraceparent } from "../core/tracing/trace-context.ts";
import { callerOf, lowerCased } from "./api-gateway-event.ts";

/**
 * Answers a request as a span. A partner's trace is continued. Any other sender starts a new one, which links to its own:
 * a parent decides what is recorded, and a sender without a key must not.
 */
export function inRequestSpan<Result extends APIGatewayProxyResult>(
  event: APIGatewayProxyEvent,
  answer: () => Promise<Result>,
): Promise<Result> {
  const sent = readTraceparent(lowerCased(event.multiValueHeaders)["traceparent"]);
  const partner = callerOf(event)?.partnerId;
  const { requestId } = event.requestContext;
  const origin = partner === undefined ? { link: sent } : { parent: sent };
  const attributes = partner === undefined ? { requestId } : { requestId, partner };
  return inSpan({ name: "request", kind: "server", ...origin, attributes }, async () => {
    const result = await answer();
    annotateSpan({ status: result.statusCode });
    if (result.statusCode >= 500) failSpan();
    return result;
  });
}
