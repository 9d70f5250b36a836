import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context, SQSBatchResponse, SQSEvent } from "aws-lambda";

type HttpHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;
type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** One handler for a vendor's calls from the API and from its queue: they share one role and one reserved concurrency. */
export function callHandler(http: HttpHandler, queue: QueueHandler) {
  return async (
    event: APIGatewayProxyEvent | SQSEvent,
    context: Context,
  ): Promise<APIGatewayProxyResult | SQSBatchResponse> =>
    "Records" in event ? await queue(event, context) : await http(event, context);
}
