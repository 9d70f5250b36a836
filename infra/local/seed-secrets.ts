import { generateSecret } from "./emulators/secrets-manager/generate-secret.ts";
import type { SecretStore } from "./emulators/secrets-manager/secret-store.ts";
import type { SecretSpec } from "./runner/deployment/read-deployment.ts";
import type { SimulatedConnection } from "./simulators/calls/connection.ts";

/**
 * Creates the template's secrets and sets the values that are missing: generated ones, and those whose name ends with
 * `<vendor>/<connection>` or `<vendor>/<connection>/webhook` from the local connections. The others stay empty, as in AWS.
 */
export function seedSecrets(
  store: SecretStore,
  secrets: readonly SecretSpec[],
  connections: readonly SimulatedConnection[],
): void {
  for (const { name, arn, generate } of secrets) {
    const secret = store.all.find((one) => one.name === name) ?? store.create(name, arn);
    if (secret.versions.length > 0) continue;
    const value = generate ? generateSecret(generate) : connectionValue(name, connections);
    if (value !== undefined) store.put(secret, { text: value });
  }
}

function connectionValue(name: string, connections: readonly SimulatedConnection[]): string | undefined {
  for (const { vendor, connection, credentials, webhook } of connections) {
    if (name.endsWith(`/${vendor}/${connection}`)) return JSON.stringify(credentials);
    if (webhook && name.endsWith(`/${vendor}/${connection}/webhook`)) return JSON.stringify(webhook);
  }
  return undefined;
}
