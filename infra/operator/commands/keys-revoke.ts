import { createContainKey, requestsEndMs } from "../../../shared/gateway/compromise/contain-key.ts";
import { createReportExposure } from "../../../shared/gateway/compromise/report-exposure.ts";
import { createRevokeKey, keyIdIn } from "../../../shared/gateway/operator/manage-keys.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { UsageError } from "../terminal/errors.ts";
import { readValueOf } from "../terminal/read-value.ts";
import { type CommandLine, defineCommand, lastOf, type OperatorContext, type ReadContext } from "./command.ts";
import { printExposure } from "./print-exposure.ts";

interface KeyToRevoke {
  readonly keyId: string;
  readonly stage: string;
  readonly compromised: boolean;
  /** Epoch milliseconds. */
  readonly since: number | undefined;
}

export const keysRevoke = defineCommand<KeyToRevoke>({
  name: "keys revoke",
  summary: "Revoke an API key permanently; it is refused everywhere within a second",
  argument: {
    name: "key",
    description: "its id; or -, which reads its id or the whole key from the standard input",
  },
  options: [
    {
      flags: "--compromised",
      description:
        "also revoke its successors, disable the endpoints and cancel the queued jobs that it made, change the signing secrets that it was shown, and report what it could have seen",
    },
    {
      flags: "--since <time>",
      description: "with --compromised: the RFC 3339 time from which it was abused; default: its creation",
    },
  ],
  examples: [
    "keys revoke 0123456789ab --stage prod",
    "keys revoke - --yes --stage prod < found-key.txt",
    "keys revoke 0123456789ab --compromised --since 2026-01-31T12:00:00Z --stage prod",
  ],
  // Only the id of a whole key is used: the question and the result show no secret.
  read: async (line, { stage, readValue }) => ({
    ...readCompromise(line),
    keyId: await readKeyId(line.arguments[0] ?? "", readValue),
    stage: stage.name,
  }),
  // As compromised it also cancels jobs.
  duringRestore: ({ compromised }) => !compromised,
  question: ({ keyId, stage, compromised }) =>
    compromised
      ? `Revoke key ${keyId} on stage ${stage} as compromised, with the endpoints and queued jobs that it made?`
      : `Revoke key ${keyId} on stage ${stage} permanently?`,
  about: ({ keyId, compromised }) => ({ key: keyId, ...(compromised ? { reason: "compromised" } : {}) }),
  async run(context, input) {
    const { stores, output } = context;
    if (input.compromised) return await containKey(context, input);
    await createRevokeKey(stores)({ key: input.keyId });
    output.record({ keyId: input.keyId, status: "revoked" }, `Revoked: ${input.keyId}.`);
  },
});

/** @throws UsageError for a whole key on the command line, which stays in a shell's history */
async function readKeyId(given: string, readValue: ReadContext["readValue"]): Promise<string> {
  const keyId = keyIdIn(await readValueOf(given, "Key", readValue));
  if (given === "-" || keyId === given) return keyId;
  throw new UsageError(
    `A whole key is read from the standard input: keys revoke -. Its id is sufficient: keys revoke ${keyId}.`,
  );
}

async function containKey({ stage, stores, output }: OperatorContext, { keyId, since }: KeyToRevoke): Promise<void> {
  // Before it says that it does anything.
  if ((await stores.directory.findKey(keyId)) === undefined) throw new OperatorNotFound("There is no such key.");
  output.remark(
    `Containing the key. Requests in progress are waited for: ${requestsEndMs / 1000} s. Safe to run again.`,
  );
  const contained = await createContainKey(stores)({ keyId, since });
  const exposure = await createReportExposure({ ...stores, connections: stage.connections })(contained);
  printExposure(output, keyId, exposure);
}

function readCompromise(line: CommandLine): Pick<KeyToRevoke, "compromised" | "since"> {
  const compromised = lastOf(line, "compromised") !== undefined;
  const text = lastOf(line, "since");
  if (text === undefined) return { compromised, since: undefined };
  if (!compromised) throw new UsageError("--since belongs to --compromised.");
  const since = Date.parse(text);
  if (Number.isNaN(since)) throw new UsageError("--since takes a time such as 2026-01-31T12:00:00Z.");
  return { compromised, since };
}
