import type { AwsRequest, AwsResponse } from "./aws-service.ts";

/** The longest delay of a message in SQS. */
const maxDelaySeconds = 900;

/** SQS's refusal of a request that fauxqs accepts, or `undefined`. */
export function refuseBySqsRules({ headers, body }: AwsRequest): AwsResponse | undefined {
  const operation = String(headers["x-amz-target"]).split(".")[1] ?? "";
  if (!operation.startsWith("SendMessage")) return undefined;
  const input = JSON.parse(body.toString()) as Delayed & { readonly Entries?: readonly Delayed[] };
  const delays = [input, ...(input.Entries ?? [])].map(({ DelaySeconds = 0 }) => DelaySeconds);
  if (delays.every((delay) => delay >= 0 && delay <= maxDelaySeconds)) return undefined;
  const message = `DelaySeconds must be >= 0 and <= ${maxDelaySeconds}.`;
  return {
    status: 400,
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amzn-query-error": "InvalidParameterValue;Sender",
    },
    body: Buffer.from(JSON.stringify({ __type: "com.amazonaws.sqs#InvalidParameterValue", message })),
  };
}

interface Delayed {
  readonly DelaySeconds?: number;
}
