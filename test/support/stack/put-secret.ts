import { PutSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

/** Puts a secret's value as the operator does. @param name behind `rx-gateway/local/`: `<vendor>/<connection>` */
export async function putSecret({ aws }: StackInfo, name: string, value: unknown): Promise<void> {
  const { secretsmanager: endpoint, region, credentials } = aws;
  const client = new SecretsManagerClient({ endpoint, region, credentials: { ...credentials } });
  const SecretString = typeof value === "string" ? value : JSON.stringify(value);
  await client.send(new PutSecretValueCommand({ SecretId: `rx-gateway/local/${name}`, SecretString }));
  client.destroy();
}
