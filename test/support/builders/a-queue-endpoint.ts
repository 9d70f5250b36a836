import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import { anEndpoint } from "./an-endpoint.ts";

/** An active endpoint of `aPartner` with an SQS queue, for every event. */
export function aQueueEndpoint(more: Partial<Endpoint> = {}): Endpoint {
  const { url: _, ...endpoint } = anEndpoint();
  return {
    ...endpoint,
    queue: {
      queueUrl: "https://sqs.us-east-1.amazonaws.com/222222222222/events",
      roleArn: "arn:aws:iam::222222222222:role/rx-gateway-events",
    },
    externalId: "rx-gateway-0123456789abcdef0123456789abcdef",
    ...more,
  };
}
