import { createRevokeKey, keyIdIn } from "../../../shared/gateway/operator/manage-keys.ts";
import { readValueOf } from "../terminal/read-value.ts";
import { defineCommand } from "./command.ts";

export const keysRevoke = defineCommand({
  name: "keys revoke",
  summary: "Revoke an API key permanently; it is refused everywhere within a second",
  argument: {
    name: "key",
    description: "its id, or the whole key where it was leaked; - reads it from the standard input",
  },
  examples: ["keys revoke 0123456789ab --stage prod", "keys revoke - --yes --stage prod < found-key.txt"],
  // Only the id of a whole key is used: the question and the result show no secret.
  read: async ({ arguments: [key = ""] }, { stage, readValue }) => ({
    keyId: keyIdIn(await readValueOf(key, "Key", readValue)),
    stage: stage.name,
  }),
  question: ({ keyId, stage }) => `Revoke key ${keyId} on stage ${stage} permanently?`,
  async run({ stores, output }, { keyId }) {
    await createRevokeKey(stores)({ key: keyId });
    output.record({ keyId, status: "revoked" }, `Revoked: ${keyId}.`);
  },
});
