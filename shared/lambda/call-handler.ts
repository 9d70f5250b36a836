import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context, SQSBatchResponse, SQSEvent } from "aws-lambda";

interface CallHandlers<Answer> {
  readonly http: (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;
  readonly queue: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;
  readonly check: (event: unknown, context: Context) => Promise<Answer>;
  /** The alias through which the check alone is invoked, and nothing else. */
  readonly checkAlias: string;
}

/**
 * One handler for a vendor's calls from the API and from its queue, and for checks of its connections: they share one role and one
 * reserved concurrency.
 *
 * What is invoked is decided by the alias, not by the payload: API Gateway and SQS never invoke this one, and an operator, who may
 * invoke it alone, cannot pass on an event in the name of a partner.
 */
export function callHandler<Answer>({ http, queue, check, checkAlias }: CallHandlers<Answer>) {
  return async (
    event: APIGatewayProxyEvent | SQSEvent,
    context: Context,
  ): Promise<APIGatewayProxyResult | SQSBatchResponse | Answer> => {
    if (qualifierOf(context.invokedFunctionArn) === checkAlias) return await check(event, context);
    if ("Records" in event) return await queue(event, context);
    if ("requestContext" in event) return await http(event, context);
    throw new Error("The payload is no event of API Gateway or SQS.");
  };
}

/** `arn:aws:lambda:<region>:<account>:function:<name>[:<alias or version>]` */
function qualifierOf(arn: string): string | undefined {
  return arn.split(":")[7];
}
