import { prices } from "../cost/prices.ts";
import type { World } from "./start-world.ts";

/** Makes AWS's services, the vendor and the named endpoints answer as slowly as the price model assumes. */
export async function assumeLatencies(world: World, endpoints: readonly string[]): Promise<void> {
  const { dynamoDbMs, sqsMs, s3Ms, secretsManagerMs, vendorMs, endpointMs } = prices.assumptions;
  world.meter.latency = { dynamodb: dynamoDbMs, sqs: sqsMs, s3: s3Ms, secretsmanager: secretsManagerMs };
  world.vendor.latencyMs = vendorMs;
  const script = [{ times: Number.MAX_SAFE_INTEGER, status: 200, delayMs: endpointMs }];
  for (const name of endpoints) {
    await fetch(`${world.receiver}/_respond/${name}`, { method: "POST", body: JSON.stringify(script) });
  }
}

/** Removes the latencies, except those of endpoints. */
export function clearLatencies(world: World): void {
  world.meter.latency = {};
  world.vendor.latencyMs = 0;
}
