import { randomUUID } from "node:crypto";
import { type AwsHandler, type AwsResponse, AwsService } from "../emulators/aws-service.ts";
import { getMetricData, InvalidMetricQuery, metricDataInput } from "./get-metric-data.ts";
import { MetricValues } from "./metric-values.ts";

const operation = "GraniteServiceVersion20100801.GetMetricData";

/**
 * Serves `GetMetricData` of CloudWatch from the functions' log lines, on a free port of 127.0.0.1, and returns the
 * endpoint: `POST /`, `X-Amz-Target`, JSON.
 */
export async function startCloudWatch(logs: string, resources: AsyncDisposableStack): Promise<string> {
  const service = new AwsService(answerFrom(new MetricValues(logs)), {
    before: async () => "go on",
    after: async () => "go on",
  });
  resources.defer(() => service.refuse());
  return await service.listen();
}

function answerFrom(metrics: MetricValues): AwsHandler {
  return async ({ headers, body }) => {
    try {
      if (headers["x-amz-target"] !== operation)
        return refusal("UnknownOperationException", "Only GetMetricData is emulated here.");
      const input: unknown = JSON.parse(body.toString());
      const [fault] = metricDataInput.faults(input, "");
      if (fault !== undefined) return refusal("ValidationException", `${fault.pointer}: ${fault.detail}`);
      return answer(200, getMetricData(await metrics.read(), metricDataInput.read(input)));
    } catch (error) {
      if (error instanceof InvalidMetricQuery) return refusal(error.name, error.message);
      throw error;
    }
  };
}

function refusal(type: string, message: string): AwsResponse {
  return answer(400, { __type: type, message });
}

function answer(status: number, document: object): AwsResponse {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": randomUUID() },
    body: Buffer.from(JSON.stringify(document)),
  };
}
