import { createRotateKeyById } from "../../../shared/gateway/operator/manage-keys.ts";
import { UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";

const maxOverlapHours = 168;
const defaultOverlapHours = "24";

export const keysRotate = defineCommand({
  name: "keys rotate",
  summary: "Create a successor of an API key, which is shown only once; the key itself expires after an overlap",
  argument: { name: "key-id", description: "as keys list shows it" },
  options: [
    {
      flags: "--overlap <hours>",
      description: `the hours for which the key stays valid, up to ${maxOverlapHours}; default: ${defaultOverlapHours}`,
    },
  ],
  examples: ["keys rotate 0123456789ab --overlap 48 --stage prod"],
  read(line, { stage }) {
    const overlap = lastOf(line, "overlap") ?? defaultOverlapHours;
    if (!/^\d{1,3}$/.test(overlap) || Number(overlap) > maxOverlapHours) {
      throw new UsageError(`--overlap takes whole hours from 0 to ${maxOverlapHours}.`);
    }
    return { keyId: line.arguments[0] ?? "", overlapMs: Number(overlap) * 3_600_000, stage: stage.name };
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
