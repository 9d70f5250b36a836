import { createAddKey } from "../../../shared/gateway/operator/manage-keys.ts";
import { UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";

const dayMs = 24 * 3_600_000;

export const keysCreate = defineCommand({
  name: "keys create",
  summary: "Create a further API key for a partner, which is shown only once; the others stay valid",
  argument: { name: "partner-id", description: "as partners list shows it" },
  options: [
    {
      flags: "--expires <days>",
      description: "the days after which it is refused, as each key is that it is rotated to; default: never",
    },
  ],
  examples: [
    "keys create prt_0123456789abcdef --stage prod",
    "keys create prt_0123456789abcdef --expires 90 --stage prod",
  ],
  read: (line, { stage }) => ({
    partnerId: line.arguments[0] ?? "",
    validForMs: readDays(lastOf(line, "expires")),
    stage: stage.name,
  }),
  question: ({ partnerId, stage }) => `Create a key for partner ${partnerId} on stage ${stage}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stores, output, record }, { partnerId, validForMs }) {
    const { keyId, key, validUntil } = await createAddKey(stores)({ partnerId, validForMs });
    record.add({ key: keyId });
    const expiresAt = validUntil === undefined ? null : new Date(validUntil).toISOString();
    output.record(
      { partnerId, keyId, key, expiresAt },
      ...(expiresAt === null ? [] : [`It expires at ${expiresAt}.`]),
      `Key ${keyId}, shown only once:`,
      key,
    );
  },
});

function readDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError("--expires takes whole days from 1 to 9999.");
  return Number(text) * dayMs;
}
