import { randomUUID } from "node:crypto";
import type { AwsHandler, AwsResponse } from "../emulators/aws-service.ts";
import { getMetricData, InvalidMetricQuery, metricDataInput } from "./get-metric-data.ts";
import { MetricValues } from "./metric-values.ts";

const operation = "GraniteServiceVersion20100801.GetMetricData";

/**
 * `GetMetricData` of CloudWatch, from the functions' log lines: `POST /`, `X-Amz-Target`, JSON.
 *
 * @param logs the folder of the lines
 */
export function cloudWatch(logs: string): AwsHandler {
  const metrics = new MetricValues(logs);
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
