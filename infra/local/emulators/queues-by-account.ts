import type { AwsHandler, AwsRequest } from "./aws-service.ts";

/** SQS of several accounts: each call goes to the account in the URL of its queue, by default to the gateway's own. */
export function queuesByAccount(own: AwsHandler, others: ReadonlyMap<string, AwsHandler>): AwsHandler {
  return async (request) => {
    const account = accountOf(request);
    return await ((account === undefined ? undefined : others.get(account)) ?? own)(request);
  };
}

function accountOf({ headers, body }: AwsRequest): string | undefined {
  if (!String(headers["x-amz-target"] ?? "").startsWith("AmazonSQS.")) return undefined;
  const { QueueUrl: url = "" } = JSON.parse(body.toString()) as { readonly QueueUrl?: string };
  return /^https?:\/\/[^/]+\/(\d{12})\//.exec(url)?.[1];
}
