import { createRotateWebhookSecret } from "../../../shared/gateway/operator/manage-secrets.ts";
import { readSecretValue } from "../terminal/read-value.ts";
import { defineCommand } from "./command.ts";
import { readConnection } from "./read-connections.ts";

export const webhookSecretsRotate = defineCommand({
  name: "webhook-secrets rotate",
  summary:
    "Accept the webhook secret on the standard input beside the present one, or end the acceptance of earlier ones",
  argument: { name: "vendor/connection", description: "the connection, whose vendor then signs with that secret" },
  options: [
    { flags: "--finish", description: "accept the newest secret alone, once the vendor has signed with it for a day" },
  ],
  examples: [
    "webhook-secrets rotate md-integrations/default --yes --stage prod < secret.txt",
    "webhook-secrets rotate md-integrations/default --finish --stage prod",
  ],
  async read({ arguments: [target = ""], options }, { stage, readSecret }) {
    const connection = readConnection(stage, target);
    const isEnd = options["finish"] !== undefined && options["finish"].length > 0;
    const another = isEnd ? undefined : await readSecretValue("The secret", readSecret);
    return { connection, target, another, stage: stage.name };
  },
  duringRestore: () => true,
  question: ({ target, another, stage }) =>
    another === undefined
      ? `Accept the newest webhook secret of ${target} on stage ${stage} alone?`
      : `Accept another webhook secret of ${target} on stage ${stage} beside the present one?`,
  about: ({ connection }) => connection,
  async run({ stores, output }, { connection, target, another }) {
    const accepted = await createRotateWebhookSecret(stores)(connection, another);
    output.record(
      { ...connection, accepted },
      another === undefined
        ? `${target} accepts its newest secret alone, within five minutes everywhere.`
        : `${target} accepts ${accepted} secrets. Change it at the vendor now; a day later, \`webhook-secrets rotate ${target} --finish\`.`,
    );
  },
});
