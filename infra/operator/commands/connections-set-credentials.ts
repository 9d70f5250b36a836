import { readConnectionSettings } from "../../../shared/gateway/calls/connection-settings.ts";
import { createSetCredentials } from "../../../shared/gateway/operator/manage-secrets.ts";
import { deployedVendor } from "../../../shared/vendors/registry/registry.ts";
import { connectionVariables } from "../../gateway/connection-variables.ts";
import { readSecretValue } from "../terminal/read-value.ts";
import { defineCommand } from "./command.ts";
import { readConnection } from "./read-connections.ts";

export const connectionsSetCredentials = defineCommand({
  name: "connections set-credentials",
  summary:
    "Replace a vendor's credentials with the JSON on the standard input, once it is checked; it is never printed",
  argument: { name: "vendor/connection", description: "the connection, whose whole secret is replaced" },
  examples: ["connections set-credentials mwi-formulary/default --yes --stage prod < credentials.json"],
  async read({ arguments: [target = ""] }, { stage, readSecret }) {
    const connection = readConnection(stage, target);
    return { connection, target, stage: stage.name, text: await readSecretValue("The secret", readSecret) };
  },
  duringRestore: () => true,
  question: ({ target, stage }) => `Replace the credentials of ${target} on stage ${stage}?`,
  about: ({ connection }) => connection,
  async run({ stage, stores, output }, { connection, target, text }) {
    const { vendor: id } = connection;
    const environment = await createSetCredentials(stores)({
      connection,
      vendor: deployedVendor(id, JSON.stringify(stage.vendorPaths?.[id] ?? {})),
      rules: readConnectionSettings(connectionVariables(stage, id)),
      text,
    });
    output.record(
      { ...connection, environment },
      `Replaced: ${target}, for ${environment}. Functions read it within five minutes.`,
      `\`connections check ${target}\` logs in with it.`,
    );
  },
});
