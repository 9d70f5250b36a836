import type { ProcessedWebhooks } from "../gateway/ports/processed-webhooks.ts";
import { schemaVersion, text, whole } from "./record-items.ts";
import type { RecordTable } from "./record-table.ts";

/** As long as word of an object may come: SQS keeps a message 14 days, and 14 more where an operator has put it back. */
const rememberedSeconds = 31 * 24 * 3600;

/** Webhooks that were taken out of the intake bucket, in the `records` table: `pk` the webhook's id, `sk` "taken". */
export function dynamoTakenWebhooks(table: RecordTable): ProcessedWebhooks {
  return {
    async markProcessed(id) {
      const expiresAt = whole(table.nowSeconds() + rememberedSeconds);
      await table.putNew({ pk: text(id), sk: text("taken"), v: schemaVersion, expiresAt });
    },
    wasProcessed: async (id) => (await table.get({ pk: id, sk: "taken" })) !== undefined,
  };
}
