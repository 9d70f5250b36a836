import { createAddKey } from "../../../shared/gateway/operator/api-keys.ts";
import { defineCommand } from "./command.ts";

export const keysCreate = defineCommand({
  name: "keys create",
  summary: "Create a further API key for a partner, which is shown only once; the others stay valid",
  argument: { name: "partner-id", description: "as partners list shows it" },
  examples: ["keys create prt_0123456789abcdef --stage prod"],
  read: ({ arguments: [partnerId = ""] }, { stage }) => ({ partnerId, stage: stage.name }),
  question: ({ partnerId, stage }) => `Create a key for partner ${partnerId} on stage ${stage}?`,
  async run({ stores, output }, { partnerId }) {
    const { keyId, key } = await createAddKey(stores)({ partnerId });
    output.record({ partnerId, keyId, key }, `Key ${keyId}, shown only once:`, key);
  },
});
