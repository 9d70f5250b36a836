import { memoryPartnerApi } from "../partner-api/memory-partner-api.ts";
import { webhookPipeline } from "./webhook-harness.ts";

/** A webhook's pipeline, and the partner API over the same ports in memory. */
export function redeliveryHarness(options: Parameters<typeof webhookPipeline>[0] = {}) {
  const pipeline = webhookPipeline(options);
  const { callAs } = memoryPartnerApi({
    ...pipeline,
    scale: options.scale ?? 1,
    connections: { "md-integrations": ["clinic-2", "default"], "inside-rx": ["default"] },
  });
  return { ...pipeline, call: callAs };
}
