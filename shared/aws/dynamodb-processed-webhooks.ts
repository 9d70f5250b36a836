import { openObject } from "../core/schema/structures.ts";
import type { ProcessedWebhooks } from "../gateway/ports/processed-webhooks.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** As long as an object's message may be received: SQS keeps one for 14 days, and 14 more where an operator redrives it. */
const rememberedSeconds = 31 * 24 * 3600;

export function dynamoProcessedWebhooks(table: RecordTable): ProcessedWebhooks {
  const processed = new Records(table, { prefix: "whk_", sk: "processed", schema: openObject({}) });
  return {
    async markProcessed(id) {
      await processed.put(id, {}, { expiresAt: processed.nowSeconds() + rememberedSeconds });
    },
    wasProcessed: async (id) => (await processed.find(id)) !== undefined,
  };
}
