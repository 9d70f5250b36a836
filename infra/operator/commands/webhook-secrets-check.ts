import { assessWebhookSecret } from "../../../shared/gateway/operator/assess-webhook-secret.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { CheckFailed } from "../terminal/errors.ts";
import { defineCommand } from "./command.ts";
import { readWebhookConnections } from "./read-connections.ts";

const meanings = {
  unneeded: "has no value, and no format of this vendor's webhooks is known",
  empty: "has no value: every webhook of it is refused",
  unusable: "cannot be used: every webhook of it is refused",
};

export const webhookSecretsCheck = defineCommand({
  name: "webhook-secrets check",
  summary: "Check whether the secrets by which webhooks are verified can be used; no value is printed",
  argument: {
    name: "vendor[/connection]",
    description: "default: all connections that accept webhooks",
    optional: true,
  },
  isList: true,
  examples: ["webhook-secrets check --stage prod", "webhook-secrets check md-integrations/default --stage prod --json"],
  read: ({ arguments: [target] }, { stage }) => readWebhookConnections(stage, target),
  async run({ stores, output }, connections) {
    let unusable = 0;
    for (const { vendor, connection } of connections) {
      const found = assessWebhookSecret(
        await stores.secrets.read(`${stores.secretPrefix}/${vendor}/${connection}/webhook`),
        stores.clock.now(),
      );
      const of = `${vendor}/${connection}`;
      if (found.state !== "usable") {
        const isUnneeded = found.state === "empty" && findVendor(vendor)?.readWebhook === undefined;
        const state = isUnneeded ? "unneeded" : found.state;
        if (!isUnneeded) unusable += 1;
        output.record({ vendor, connection, state }, `${of}  ${meanings[state]}`);
        continue;
      }
      const { scheme, secrets, pointerFaults } = found.secret;
      output.record(
        { vendor, connection, state: found.state, scheme, secrets: secrets.length, pointerFaults },
        `${of}  ${scheme}  accepts ${secrets.length}`,
        ...(pointerFaults.length === 0 ? [] : [`  pointers that cannot be used: ${pointerFaults.join(", ")}`]),
      );
    }
    if (unusable > 0)
      throw new CheckFailed(`${unusable} of ${connections.length} need a look: docs/runbook.md, Secrets.`);
  },
});
