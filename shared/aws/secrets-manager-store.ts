import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { SecretStore } from "../gateway/ports/secret-store.ts";

/** Secrets Manager answers alike for a secret that does not exist and one that has no value yet. */
export function secretsManagerStore(client: SecretsManagerClient): SecretStore {
  return {
    async read(name) {
      try {
        return (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return undefined;
        throw error;
      }
    },
  };
}
