import { createRotateKeyById } from "../../../shared/gateway/operator/manage-keys.ts";
import { defineCommand } from "./command.ts";
import { overlapOption, readOverlapHours } from "./read-overlap.ts";

export const keysRotate = defineCommand({
  name: "keys rotate",
  summary: "Create a successor of an API key, which is shown only once; the key itself expires after an overlap",
  argument: { name: "key-id", description: "as keys list shows it" },
  options: [overlapOption("the key stays valid")],
  examples: ["keys rotate 0123456789ab --overlap 48 --stage prod"],
  read(line, { stage }) {
    return { keyId: line.arguments[0] ?? "", overlapMs: readOverlapHours(line) * 3_600_000, stage: stage.name };
  },
  question: ({ keyId, overlapMs, stage }) =>
    `Rotate key ${keyId} on stage ${stage}? It expires in ${overlapMs / 3_600_000} hours.`,
  about: ({ keyId }) => ({ key: keyId }),
  async run({ stores, output }, input) {
    const { keyId, key, previousValidUntil } = await createRotateKeyById(stores)(input);
    const previousExpiresAt = new Date(previousValidUntil).toISOString();
    output.record(
      { previousKeyId: input.keyId, previousExpiresAt, keyId, key },
      `${input.keyId} expires at ${previousExpiresAt}.`,
      `Key ${keyId}, shown only once:`,
      key,
    );
  },
});
