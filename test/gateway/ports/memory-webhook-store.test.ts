import { describe } from "vitest";
import { webhookStoreContract } from "../../support/contracts/webhook-store-contract.ts";
import { memoryWebhookStore } from "../../support/fakes/memory-webhook-store.ts";

describe("the webhook store in memory", () => {
  webhookStoreContract((clock) => memoryWebhookStore(clock));
});
