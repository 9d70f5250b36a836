import type { TakenWebhooks } from "../gateway/ports/taken-webhooks.ts";
import { schemaVersion, text, whole } from "./ledger-items.ts";
import type { LedgerTable } from "./ledger-table.ts";

/** As long as word of an object may come: SQS keeps a message 14 days, and 14 more where an operator has put it back. */
const rememberedSeconds = 31 * 24 * 3600;

/** Webhooks that were taken out of the intake bucket, in the `ledger` table: `pk` the webhook's id, `sk` "taken". */
export function dynamoTakenWebhooks(table: LedgerTable): TakenWebhooks {
  return {
    async noteTaken(id) {
      const expiresAt = whole(table.nowSeconds() + rememberedSeconds);
      await table.putNew({ pk: text(id), sk: text("taken"), v: schemaVersion, expiresAt });
    },
    wasTaken: async (id) => (await table.get({ pk: id, sk: "taken" })) !== undefined,
  };
}
